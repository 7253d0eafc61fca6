const PLACES = ['Kesh', 'Doran', 'Velm', 'Gorm', 'Tarn', 'Holm', 'Lusk', 'Brae', 'Fenn', 'Sorn', 'Wick', 'Oster'];
const GOODS = ['barley', 'shells', 'diesel', 'blankets', 'drones', 'timber', 'cement'];

/** Short reports on the doings of invented places around a lake, no two alike. */
export function reportAt(index: number): { text: string; url: string; title: string; published: string } {
  const place = (step: number) => PLACES[(index * step + Math.floor(index / PLACES.length) + step) % PLACES.length];
  const [one, two] = [place(5), place(7)];
  const goods = GOODS[index % GOODS.length];
  return {
    title: `${one} and ${two} at odds over load ${index}`,
    url: `https://lake.example/report/${index}`,
    published: `2031-0${(index % 9) + 1}-1${index % 9}`,
    text: `The foreign minister of Norway said on Monday that his country would send ${index + 3} tonnes of ${goods} to ${one} if Finland closed the road to ${two}.

Finland's foreign ministry rejected the warning of case ${index} and accused Norway of moving ${index * 2 + 11} trucks towards ${two}.`,
  };
}

export function jsonLines(count: number): string {
  return Array.from({ length: count }, (_, index) => JSON.stringify(reportAt(index))).join('\n');
}
