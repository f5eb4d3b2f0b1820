package vn.ptdv.bench;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * poi-tl doing the work of {@link TemplateBench} on a class path of its own, since it does not run on our POI; called by
 * name so that the build needs no dependency on it.
 */
public final class PoiTlPeer {
    private static final int WARM_UP = 2;

    private PoiTlPeer() {}

    public static void main(String[] args) throws Exception {
        int papers = Integer.parseInt(args[2]);
        int rows = Integer.parseInt(args[3]);
        int rounds = Integer.parseInt(args[4]);
        Path folder = Files.createTempDirectory("poitl");
        double[] many = new double[rounds];
        double[] list = new double[rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            double first = seconds(() -> papers(args[0], papers, folder));
            double second = seconds(() -> list(args[1], rows));
            if (round >= 0) {
                many[round] = first;
                list[round] = second;
            }
        }
        Arrays.sort(many);
        Arrays.sort(list);
        System.out.println("P7 " + many[rounds / 2]);
        System.out.println("P8 " + list[rounds / 2]);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void papers(String template, int papers, Path folder) throws Exception {
        Class<?> type = Class.forName("com.deepoove.poi.XWPFTemplate");
        for (int i = 0; i < papers; i++) {
            Object compiled = type.getMethod("compile", String.class).invoke(null, template);
            Object rendered = type.getMethod("render", Object.class).invoke(compiled, data(i));
            try (OutputStream out = Files.newOutputStream(folder.resolve(i + ".docx"))) {
                type.getMethod("writeAndClose", OutputStream.class).invoke(rendered, out);
            }
        }
    }

    private static void list(String template, int rows) throws Exception {
        Class<?> type = Class.forName("com.deepoove.poi.XWPFTemplate");
        Class<?> configure = Class.forName("com.deepoove.poi.config.Configure");
        Object policy = Class.forName("com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy")
                .getDeclaredConstructor()
                .newInstance();
        Object builder = configure.getMethod("builder").invoke(null);
        Method bind = Arrays.stream(builder.getClass().getMethods())
                .filter(m -> m.getName().equals("bind") && m.getParameterTypes()[0] == String.class)
                .findFirst()
                .orElseThrow();
        bind.invoke(builder, "ds", policy);
        Object built = builder.getClass().getMethod("build").invoke(builder);
        Object compiled = type.getMethod("compile", String.class, configure).invoke(null, template, built);
        List<Map<String, Object>> people = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            people.add(data(i));
        }
        Object rendered = type.getMethod("render", Object.class).invoke(compiled, Map.of("ds", people));
        type.getMethod("writeAndClose", OutputStream.class).invoke(rendered, new ByteArrayOutputStream());
    }

    private static Map<String, Object> data(int i) {
        return new HashMap<>(Map.of(
                "ho_ten", "Nguyễn Thị Ẩn " + i,
                "so_quyet_dinh", i + "-QĐ/ĐU",
                "stt", i,
                "ngay_sinh", "03/02/1999",
                "que_quan", "xã Nghĩa Lộ, tỉnh Lào Cai",
                "noi_o", "tổ 3, phường Nghĩa Tân",
                "chi_bo", "Chi bộ Trường Trung học phổ thông Nghĩa Tân",
                "nghe_don_vi", "giáo viên, Trường Trung học phổ thông Nghĩa Tân",
                "dan_toc", "Tày",
                "chuyen_mon", "Đại học"));
    }
}
