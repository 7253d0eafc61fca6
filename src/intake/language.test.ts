import { describe, expect, it } from 'vitest';
import { detectLanguage, isReadable } from './language.js';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The government of Arvenia said on Monday that it would not send troops to the valley.'],
    ['de', 'Die Regierung von Arvenien hat am Montag erklärt, dass sie keine Truppen in das Tal schicken wird.'],
    ['fr', 'Le gouvernement a annoncé lundi que les troupes ne seraient pas envoyées dans la vallée avec des armes.'],
    ['es', 'El gobierno dijo el lunes que no enviará tropas al valle, y que la paz es para todos los pueblos.'],
    ['it', 'Il governo ha detto lunedì che non manderà le truppe nella valle, e che la pace è per tutti.'],
    ['pt', 'O governo disse na segunda que não vai mandar tropas para o vale, e que a paz é para todos.'],
    ['ru', 'Правительство заявило в понедельник, что не отправит войска в долину.'],
    ['uk', 'Уряд заявив у понеділок, що не надішле війська в долину, її мешканці чекають.'],
    ['ja', '政府は月曜日、谷に軍を送らないと発表した。'],
    ['zh', '政府星期一表示不会向山谷派兵。'],
    ['ko', '정부는 월요일 계곡에 군대를 보내지 않겠다고 밝혔다.'],
    ['ar', 'قالت الحكومة يوم الاثنين إنها لن ترسل قوات إلى الوادي'],
  ])('%s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('does not guess', () => {
    expect(detectLanguage('')).toBe('und');
    expect(detectLanguage('1234 -- 5678')).toBe('und');
    expect(detectLanguage('Arvenia 2 Bostland 1')).toBe('und');
  });

  it('says what is read', () => {
    expect(['en', 'en-GB', 'und', 'de', 'eng'].map(isReadable)).toEqual([true, true, true, false, false]);
  });
});
