import Kernel
import Testing

@testable import KernelPublication

/// Whatever a name holds, it is text on a page.
@Suite struct HTMLTests {
    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("甲&乙", "甲&amp;乙"),
        ("\"'", "&quot;&#39;"), ("</head></title>", "&lt;/head&gt;&lt;/title&gt;"),
        ("a\u{1}b\r\u{7F}", "a\u{FFFD}b\u{FFFD}\u{FFFD}"),
        ("名\u{202E}称\u{2066}", "名\u{FFFD}称\u{FFFD}"), ("\u{FFFE}", "\u{FFFD}"), ("&amp;", "&amp;amp;"),
    ])
    func `Text is escaped, and what could turn a page round is shown as such`(text: String, escaped: String) {
        #expect(HTML.tag("p", text).rendered == "<p>\(escaped)</p>\n")
        #expect(HTML.tag("a", [("title", text)]).rendered == "<a title=\"\(escaped)\"></a>")
    }

    @Test(arguments: ["", "&", "&lt;", "&amp;lt;", "<a href=\"x\">'y'</a>", "&&#39;"])
    func `What was escaped reads back`(text: String) {
        #expect(HTML.unescaped(HTML.text(text).rendered) == text)
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+86", "'+86"), ("-5", "'-5"), ("@x", "'@x"), ("＝1", "'＝1"), ("\tx", "'\tx"),
        ("=\u{301}1", "'=\u{301}1"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\"\u{301}b", "\"a\"\"\u{301}b\""),
        ("a\r\nb", "\"a\r\nb\""), ("=a,\"b", "\"'=a,\"\"b\""), ("甲", "甲"), ("", ""),
    ])
    func `A cell of a table is no formula and stays one cell`(text: String, cell: String) {
        #expect(Array(CSVText.cell(text).unicodeScalars) == Array(cell.unicodeScalars))
    }
}
