import { expect, test } from "vitest";
import { detectLanguage } from "../../src/words/detect-language.js";

test.each([
  ["en", "The council said on Monday that the bridge will be closed for a week and that buses are going to take another route through the town."],
  ["de", "Der Stadtrat teilte am Montag mit, dass die Brücke für eine Woche gesperrt wird und die Busse eine andere Strecke durch die Stadt nehmen."],
  ["nl", "De gemeenteraad heeft maandag gezegd dat de brug een week dicht gaat en dat de bussen een andere route door de stad nemen."],
  ["fr", "Le conseil a annoncé lundi que le pont sera fermé pendant une semaine et que les bus passeront par une autre route dans la ville."],
  ["es", "El ayuntamiento anunció el lunes que el puente estará cerrado durante una semana y que los autobuses pasarán por otra calle de la ciudad."],
  ["pt", "A câmara anunciou na segunda-feira que a ponte não vai abrir durante uma semana e que os autocarros vão passar por outra rua da cidade."],
  ["it", "Il comune ha annunciato lunedì che il ponte sarà chiuso per una settimana e che gli autobus passeranno per un'altra strada della città."],
  ["sv", "Kommunen meddelade på måndagen att bron ska vara stängd i en vecka och att bussarna kommer att köra en annan väg genom staden."],
  ["da", "Kommunen meddelte mandag, at broen bliver lukket i en uge, og at busserne kommer til at køre en anden vej gennem byen, siger hun efter mødet."],
  ["no", "Kommunen sier mandag at broen blir stengt i en uke, og at bussene kommer til å kjøre en annen vei gjennom byen, ifølge henne etter møtet."],
  ["fi", "Kaupunki kertoi maanantaina, että silta on suljettu viikon ajan ja että linja-autot ajavat toista reittiä kaupungin läpi, mutta myös jalan pääsee."],
  ["pl", "Rada ogłosiła w poniedziałek, że most będzie zamknięty przez tydzień i że autobusy pojadą inną drogą przez miasto, ale nie jest to pewne."],
  ["cs", "Rada v pondělí oznámila, že most bude týden uzavřen a že autobusy pojedou jinou cestou přes město, které je také bez tramvají."],
  ["hu", "A tanács hétfőn közölte, hogy a híd egy hétig zárva lesz, és hogy a buszok más útvonalon mennek a városon át, de ez nem biztos."],
  ["tr", "Belediye pazartesi günü köprünün bir hafta kapalı olacağını ve otobüslerin şehirden başka bir yolla geçeceğini söyledi, ancak bu kesin değil."],
  ["id", "Dewan kota mengatakan pada hari Senin bahwa jembatan itu akan ditutup selama seminggu dan bus akan melewati jalan lain di kota tersebut."],
  ["vi", "Hội đồng thành phố cho biết hôm thứ Hai rằng cây cầu sẽ đóng cửa trong một tuần và các xe buýt sẽ đi qua một con đường khác của thành phố."],
  ["ru", "Городской совет сообщил в понедельник, что мост будет закрыт на неделю и что автобусы поедут по другой дороге, но это ещё не решено."],
  ["uk", "Міська рада повідомила в понеділок, що міст буде закритий на тиждень і що автобуси поїдуть іншою дорогою, але це ще не вирішено, бо немає згоди."],
  ["ar", "قال المجلس يوم الاثنين إن الجسر سيغلق لمدة أسبوع وإن الحافلات ستمر في طريق آخر عبر المدينة من دون أن يحدد موعد ذلك بعد"],
  ["fa", "شورای شهر روز دوشنبه گفت که این پل به مدت یک هفته بسته خواهد شد و اتوبوس ها از راه دیگری در شهر می گذرند اما هنوز قطعی نیست"],
  ["he", "העירייה הודיעה ביום שני כי הגשר ייסגר למשך שבוע וכי האוטובוסים יעברו בדרך אחרת בעיר אך הדבר עדיין לא סופי וגם לא ברור"],
  ["el", "Ο δήμος ανακοίνωσε τη Δευτέρα ότι η γέφυρα θα κλείσει για μία εβδομάδα."],
  ["th", "สภาเมืองกล่าวเมื่อวันจันทร์ว่าสะพานจะปิดเป็นเวลาหนึ่งสัปดาห์"],
  ["ja", "市は月曜日、橋を一週間閉鎖し、バスは別の道を通ると発表した。"],
  ["zh", "市政府周一宣布，大桥将关闭一周，公交车将改走另一条路。"],
  ["ko", "시는 월요일 다리가 일주일 동안 폐쇄된다고 밝혔다."],
  ["hi", "नगर परिषद ने सोमवार को कहा कि पुल एक सप्ताह के लिए बंद रहेगा और बसें शहर के दूसरे रास्ते से होकर जाएंगी।"],
])("%s", (language, text) => {
  expect(detectLanguage(text, null)?.language).toBe(language);
});

test("too short to tell", () => {
  expect(detectLanguage("Breaking", null)).toBeNull();
});
