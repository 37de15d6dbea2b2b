import type { LanguageWords } from "../language-words.js";

export const vi: LanguageWords = {
  code: "vi",
  name: "Vietnamese",
  leads: "xem thêm|đọc thêm",
  leadsOnly: "mời đọc thêm",
  markedLeads: "",
  phrases: {
    "related-stories":
      "tin liên quan|bài liên quan|đọc nhiều|tin mới|tin cùng chuyên mục|có thể bạn quan tâm|xem nhiều|bài viết liên quan|tin nổi bật|đọc tiếp|cùng chuyên mục|tin đọc nhiều|đọc nhiều nhất",
    "newsletter-prompt": "đăng ký nhận tin|đăng ký nhận bản tin|nhập email|địa chỉ email",
    "subscription-prompt": "đăng nhập|đăng ký|tạo tài khoản|quên mật khẩu|đăng ký gói|tài khoản",
    "app-prompt": "tải ứng dụng|theo dõi chúng tôi|theo dõi|tải app",
    share: "chia sẻ|in bài|sao chép liên kết|lưu|lưu bài|gửi email",
    advertisement: "quảng cáo|tài trợ|liên hệ quảng cáo",
    comments: "bình luận|ý kiến|gửi bình luận|trả lời|ý kiến của bạn|xem thêm bình luận",
    legal: "chính sách bảo mật|điều khoản sử dụng|liên hệ|giới thiệu|bản quyền|tổng biên tập|giấy phép|tòa soạn|đường dây nóng|cơ quan chủ quản",
    navigation: "trang chủ|tìm kiếm|chuyên mục|thời sự|thế giới|kinh doanh|thể thao|giải trí|pháp luật|giáo dục|sức khỏe|từ khóa|chủ đề|danh mục|tags",
    timestamp: "cập nhật|xuất bản",
    "media-ui": "phát video|đang tải|tạm dừng|toàn màn hình|tắt tiếng|nghe bài viết|phóng to ảnh|xem thư viện ảnh",
    "author-bio": "về tác giả|tất cả bài viết của|bài viết khác của tác giả",
    byline: "tác giả|biên tập|thực hiện|bài viết của",
  },
  walls: {
    subscription: "dành cho thuê bao|để đọc tiếp|đăng ký gói để đọc|dành riêng cho thành viên",
    registration: "đăng nhập để đọc tiếp|đăng nhập để đọc|đăng ký để đọc tiếp",
  },
  bylines: { introductions: "bởi", labels: "tác giả|thực hiện", and: "và" },
  credits: { editor: "biên tập", photographer: "ảnh", translator: "dịch" },
  dateLabels: { modified: "cập nhật*", published: "đăng*" },
  corrections: { labels: "đính chính" },
  genres: { opinion: "y kien|goc nhin", analysis: "phan tich", interview: "phong van" },
  refusals: {},
  consent: "",
  functionWords: "và|của|là|các|có|trong|cho|không|với|được|này|một|người|những|đã|đến|khi|tại|về|từ|năm|theo|cũng|sẽ|vào|ra|đó",
  openWords: "",
};
