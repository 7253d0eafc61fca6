import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * CoreNlpPeer TEXTS ROUNDS OUT BANK.conllu...
 *
 * Stanford CoreNLP: tags and basic dependencies, and the quote annotator's speakers. TEXTS is a folder of N.txt,
 * in order. Writes OUT/quotes.tsv (text, quote's start and end, speaker's start and end, -1 for none; Java counts
 * in UTF-16 code units, as the scorer does) and OUT/bank, and prints one line of JSON with what it took.
 */
public final class CoreNlpPeer {
  private static final String LANGUAGE = "tokenize,pos,lemma,ner,depparse";

  public static void main(String[] arguments) throws IOException {
    List<String> texts = readTexts(Path.of(arguments[0]));
    int rounds = Integer.parseInt(arguments[1]);
    Path out = Path.of(arguments[2]);

    long started = System.nanoTime();
    StanfordCoreNLP whole = pipeline(LANGUAGE + ",coref,quote");
    double opened = since(started);
    StanfordCoreNLP language = pipeline(LANGUAGE);

    List<String> warmUp = texts.subList(0, (texts.size() + 3) / 4);
    annotateAll(language, warmUp);
    List<String> languageRounds = new ArrayList<>();
    for (int round = 0; round < rounds; round++) languageRounds.add(annotateAll(language, texts).taken());
    List<String> wholeRounds = new ArrayList<>();
    Annotated last = annotateAll(whole, warmUp);
    for (int round = 0; round < rounds; round++) {
      last = annotateAll(whole, texts);
      wholeRounds.add(last.taken());
    }
    writeQuotes(last.annotations, out.resolve("quotes.tsv"));

    for (String bank : Arrays.copyOfRange(arguments, 3, arguments.length)) {
      Path path = Path.of(bank);
      analyseBank(path, out.resolve(path.getFileName()));
    }
    System.out.printf("{\"opened\": %s, \"language\": %s, \"whole\": %s}%n", opened, languageRounds, wholeRounds);
  }

  private static StanfordCoreNLP pipeline(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    return new StanfordCoreNLP(properties);
  }

  private record Annotated(List<Annotation> annotations, double seconds, double processor) {
    String taken() {
      return "[" + seconds + ", " + processor + "]";
    }
  }

  private static Annotated annotateAll(StanfordCoreNLP pipeline, List<String> texts) {
    List<Annotation> annotations = texts.stream().map(Annotation::new).toList();
    OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long processor = machine.getProcessCpuTime();
    long started = System.nanoTime();
    pipeline.annotate(annotations, Runtime.getRuntime().availableProcessors());
    return new Annotated(annotations, since(started), (machine.getProcessCpuTime() - processor) / 1e9);
  }

  private static void writeQuotes(List<Annotation> annotations, Path path) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int text = 0; text < annotations.size(); text++) {
      Annotation annotation = annotations.get(text);
      List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
      List<CoreMap> quotes = annotation.get(CoreAnnotations.QuotationsAnnotation.class);
      if (quotes == null) continue;
      for (CoreMap quote : quotes) {
        Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
        Integer end = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
        boolean spoken = first != null && end != null && first >= 0 && end < tokens.size();
        lines.add(String.format("%d\t%d\t%d\t%d\t%d", text,
            quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
            quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class),
            spoken ? tokens.get(first).beginPosition() : -1,
            spoken ? tokens.get(end).endPosition() : -1));
      }
    }
    Files.write(path, lines);
  }

  /** Gold words and sentence breaks in; a blank within a word becomes a low line for the analysis. */
  private static void analyseBank(Path bank, Path out) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,depparse");
    properties.setProperty("tokenize.whitespace", "true");
    properties.setProperty("ssplit.eolonly", "true");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    StringBuilder lines = new StringBuilder();
    for (List<String[]> rows : sentencesOf(bank)) {
      Annotation annotation = new Annotation(
          String.join(" ", rows.stream().map(row -> row[1].replaceAll("\\s", "_")).toList()));
      pipeline.annotate(annotation);
      List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
      List<CoreLabel> tokens = sentences.get(0).get(CoreAnnotations.TokensAnnotation.class);
      if (sentences.size() != 1 || tokens.size() != rows.size())
        throw new IllegalStateException("words differ: " + annotation);
      SemanticGraph tree =
          sentences.get(0).get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
      for (int index = 1; index <= rows.size(); index++) {
        CoreLabel token = tokens.get(index - 1);
        IndexedWord word = tree.getNodeByIndexSafe(index);
        IndexedWord head = word == null ? null : tree.getParent(word);
        GrammaticalRelation relation = head == null ? null : tree.reln(head, word);
        lines.append(String.join("\t", rows.get(index - 1)[0], rows.get(index - 1)[1], token.lemma(), "_",
            token.tag(), "_", String.valueOf(head == null ? 0 : head.index()),
            relation == null ? "root" : relation.toString(), "_", "_")).append('\n');
      }
      lines.append('\n');
    }
    Files.writeString(out, lines);
  }

  private static List<List<String[]>> sentencesOf(Path bank) throws IOException {
    List<List<String[]>> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(bank)) {
      if (line.isBlank()) {
        if (!rows.isEmpty()) sentences.add(rows);
        rows = new ArrayList<>();
      } else if (line.matches("\\d+\t.*")) {
        rows.add(line.split("\t"));
      }
    }
    if (!rows.isEmpty()) sentences.add(rows);
    return sentences;
  }

  private static List<String> readTexts(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.sorted().toList()) texts.add(Files.readString(path));
    }
    return texts;
  }

  private static double since(long started) {
    return (System.nanoTime() - started) / 1e9;
  }
}
