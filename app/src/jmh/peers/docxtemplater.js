// docxtemplater doing the work of TemplateBench; times itself and prints the medians as the other peers do.
const fs = require("fs");
const os = require("os");
const path = require("path");
const PizZip = require("pizzip");
const Docxtemplater = require("docxtemplater");

const WARM_UP = 2;
const [one, all, papers, rows, rounds] = process.argv.slice(2).map((a, i) => (i < 2 ? a : Number(a)));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "docxtemplater-"));

function person(i) {
  return {
    ho_ten: "Nguyễn Thị Ẩn " + i,
    so_quyet_dinh: i + "-QĐ/ĐU",
    stt: i,
    ngay_sinh: "03/02/1999",
    que_quan: "xã Nghĩa Lộ, tỉnh Lào Cai",
    noi_o: "tổ 3, phường Nghĩa Tân",
    chi_bo: "Chi bộ Trường Trung học phổ thông Nghĩa Tân",
    nghe_don_vi: "giáo viên, Trường Trung học phổ thông Nghĩa Tân",
    dan_toc: "Tày",
    chuyen_mon: "Đại học",
  };
}

function filled(content, data) {
  const document = new Docxtemplater(new PizZip(content), { linebreaks: true, nullGetter: () => "" });
  document.render(data);
  return document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
}

function seconds(work) {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

const single = fs.readFileSync(one);
const list = fs.readFileSync(all);
const many = [];
const table = [];
for (let round = -WARM_UP; round < rounds; round++) {
  const first = seconds(() => {
    for (let i = 0; i < papers; i++) {
      fs.writeFileSync(path.join(folder, i + ".docx"), filled(single, person(i)));
    }
  });
  const people = Array.from({ length: rows }, (_, i) => person(i));
  const second = seconds(() => fs.writeFileSync(path.join(folder, "list.docx"), filled(list, { ds: people })));
  if (round >= 0) {
    many.push(first);
    table.push(second);
  }
}
console.log("P7 " + median(many));
console.log("P8 " + median(table));
