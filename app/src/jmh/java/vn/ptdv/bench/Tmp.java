package vn.ptdv.bench;
import java.nio.file.*;
import vn.ptdv.exchange.list.*;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.*;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.setting.Settings;
public final class Tmp {
  public static void main(String[] a) throws Exception {
    try (Book book = SampleFile.make(SampleFile.Size.M)) {
      TableFile all = new BookLists(book, SampleFile.TODAY).of(ListKind.PEOPLE);
      java.lang.reflect.Method some = ListMatching.class.getDeclaredMethod("some", TableFile.class); some.setAccessible(true);
      TableFile list = (TableFile) some.invoke(null, all);
      Path f = Files.createTempDirectory("x").resolve("m.xlsx");
      TableFile.of("Danh sách", list.columns(), list.rows().subList(0, 10000)).write(f, d -> vn.ptdv.sheet.write.WriteProgress.Next.GO_ON);
      PeopleMemory mem = new PeopleMemory(book);
      ListImport into = new ListImport(book, new ProcessTable(book, new Settings(book)), ListKind.PEOPLE).knowing(mem);
      for (int i = 0; i < 100; i++) {
        long t0 = System.nanoTime();
        Draft d = ((Opening.Opened) into.open(f)).draft();
        long t1 = System.nanoTime();
        Checked c = into.check(d, OnMatch.UPDATE);
        long t2 = System.nanoTime();
        if (i == 30) { var r = new jdk.jfr.Recording(jdk.jfr.Configuration.getConfiguration("profile")); r.enable("jdk.ExecutionSample").withPeriod(java.time.Duration.ofMillis(10)); r.start(); rec = r; }
        if (i % 10 == 9) System.out.printf("open %.1f check %.1f%n", (t1-t0)/1e6, (t2-t1)/1e6);
      }
      rec.dump(Path.of("/tmp/m.jfr")); rec.stop();
    }
  }
  static jdk.jfr.Recording rec;
}
