"""PDF, SVG and PNG files: vector, sound, complete, and never half-written."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter

from planner.errors import StorageError
from tests.ui.printing.plans import changed, content, name_of, rows_plan
from ui.printing.job import PrintJob
from ui.printing.output import MAX_PIXELS, page_image, page_layout, paint_pages, write_pdf, write_png, write_svg
from ui.printing.setup import PAPERS, PageSetup

SVG = "{http://www.w3.org/2000/svg}"
poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler's pdftotext")


@pytest.fixture
def job() -> PrintJob:
    return PrintJob(content(rows_plan(120)), PageSetup(paper="A4"))


def run(*command: str | Path) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_a_pdf_has_a_page_for_each_page_and_no_picture(job, tmp_path):
    (path,) = write_pdf(job, tmp_path / "plan.pdf", "The title")
    data = path.read_bytes()
    assert data.startswith(b"%PDF-1.")
    assert data.count(b"/Type /Page\n") == len(job.layout.pages) > 1
    assert b"/Subtype /Image" not in data
    assert data.rstrip().endswith(b"%%EOF")


@poppler
def test_the_text_of_a_pdf_can_be_found_and_copied(tmp_path):
    project = changed(rows_plan(120), 105, name="Sign-on (v2): 10 → 20 %, “naïve” 3×3")
    job = PrintJob(
        content(project), PageSetup(paper="A4", columns=("row", "name", "duration", "start", "predecessors"))
    )
    write_pdf(job, tmp_path / "plan.pdf", "T")
    text = run("pdftotext", "-layout", tmp_path / "plan.pdf", "-")
    for number in range(120):
        assert number == 5 or name_of(number) in text
    assert "Sign-on (v2): 10 → 20 %, “naïve" in text
    assert "3×3" in text
    assert "Mon 2 Mar 26" in text
    assert "Page 1 of" in text


@poppler
@pytest.mark.parametrize("setup", [PageSetup(paper="A3"), PageSetup(paper="Letter", landscape=False)])
def test_a_pdf_has_the_papers_size(setup, tmp_path):
    write_pdf(PrintJob(content(rows_plan(3)), setup), tmp_path / "plan.pdf", "T")
    size = next(line for line in run("pdfinfo", tmp_path / "plan.pdf").splitlines() if line.startswith("Page size"))
    width, height = (float(word) for word in size.split() if word[0].isdigit())
    assert (width, height) == pytest.approx(setup.size, abs=1)


@poppler
def test_only_the_bundled_typeface_is_in_a_pdf(job, tmp_path):
    write_pdf(job, tmp_path / "plan.pdf", "T")
    fonts = run("pdffonts", tmp_path / "plan.pdf").splitlines()[2:]
    assert fonts
    assert all(line.startswith("Inter") and " yes no " in line for line in fonts)


@pytest.mark.parametrize("paper", PAPERS)
def test_qt_takes_every_paper_without_margins(paper):
    layout = page_layout(PageSetup(paper=paper))
    assert layout.paintRectPoints() == layout.fullRectPoints()
    assert layout.fullRectPoints().width() > layout.fullRectPoints().height()


def test_an_svg_is_well_formed_and_clips_the_chart(job, tmp_path):
    paths = write_svg(job, tmp_path / "plan.svg", "The title")
    assert [path.name for path in paths] == [f"plan-{number}.svg" for number in range(1, len(job.layout.pages) + 1)]
    root = ElementTree.parse(paths[0]).getroot()
    assert root.findtext(f"{SVG}title") == "The title"
    width, height = (float(number) for number in root.get("viewBox", "").split()[2:])
    assert (width, height) == pytest.approx(job.setup.size, abs=0.1)
    clips = {clip.get("id") for clip in root.iter(f"{SVG}clipPath")}
    used = {group.get("clip-path", "")[5:-1] for group in root.iter(f"{SVG}g") if group.get("clip-path")}
    assert used
    assert used <= clips
    assert not list(root.iter(f"{SVG}image"))


def test_control_characters_in_a_name_leave_the_svg_sound(tmp_path):
    project = changed(rows_plan(3), 101, name="a\x01b<&>\x1b")
    (path,) = write_svg(PrintJob(content(project), PageSetup()), tmp_path / "plan.svg", "T\x02 & U")
    assert "ab<&>" in "".join(ElementTree.parse(path).getroot().itertext())


def test_a_png_has_its_resolution(job, tmp_path):
    paths = write_png(job, tmp_path / "plan.png", "T", dpi=100)
    image = QImage(str(paths[0]))
    width, height = (round(side * 100 / 72) for side in job.setup.size)
    assert (image.width(), image.height()) == (width, height)
    assert round(image.dotsPerMeterX() * 0.0254) == 100


def test_a_picture_is_never_too_large_for_memory():
    job = PrintJob(content(rows_plan(1)), PageSetup(paper="A0"))
    image = page_image(job, job.layout.pages[0], 50.0)
    assert image.width() * image.height() <= MAX_PIXELS * 1.01


@pytest.mark.parametrize(("write", "ending"), [(write_pdf, "pdf"), (write_svg, "svg"), (write_png, "png")])
def test_a_place_that_cannot_be_written_is_refused(write, ending, tmp_path):
    job = PrintJob(content(rows_plan(2)), PageSetup())
    with pytest.raises(StorageError) as caught:
        write(job, tmp_path / "nowhere" / f"plan.{ending}", "T")
    assert caught.value.code == "export-not-writable"
    assert "nowhere" in str(caught.value)


@pytest.mark.parametrize(("write", "ending"), [(write_pdf, "pdf"), (write_svg, "svg"), (write_png, "png")])
def test_what_fails_midway_leaves_the_file_as_it_was(write, ending, tmp_path, monkeypatch):
    path = tmp_path / f"plan.{ending}"
    path.write_text("the one of yesterday")

    def fail(*_):
        raise RuntimeError("half-way")

    job = PrintJob(content(rows_plan(2)), PageSetup())
    monkeypatch.setattr(job, "_paint_footer", fail)
    with pytest.raises(RuntimeError):
        write(job, path, "T")
    assert path.read_text() == "the one of yesterday"
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_pages_go_to_a_printer(tmp_path):
    job = PrintJob(content(rows_plan(120)), PageSetup(paper="A4"))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFullPage(True)
    printer.setPageLayout(page_layout(job.setup))
    paint_pages(job, printer, printer.resolution(), job.layout.pages[:2])
    assert (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n") == 2


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_take_pages_is_refused(tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    job = PrintJob(content(rows_plan(2)), PageSetup())
    with pytest.raises(StorageError) as caught:
        paint_pages(job, printer, 72, job.layout.pages)
    assert caught.value.code == "print-failed"
