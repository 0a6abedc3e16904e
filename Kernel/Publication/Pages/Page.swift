import Kernel
import KernelDigest

/// One HTML page 页面: it needs no network and no script to be read, and its foot says how a print can be checked.
struct Page {
    let title: Message
    let body: [HTML]
    let proof: PageProof
    let language: Language
    /// Links at the top, each with its text.
    var links: [(href: String, text: Message)] = []
    var hasFilter = false

    /// The bytes of the whole page; the digest in the foot is that of everything before the foot.
    var bytes: [UInt8] {
        let content = head + main + (hasFilter ? "<script>\(PageStyle.filterScript)</script>\n" : "")
        let digest = Digest(of: content.utf8).description
        return Array((content + proof.foot(digest, language).rendered + Page.end).utf8)
    }

    /// The page's file, where its foot says that it lies.
    var file: PageFile { PageFile(path: proof.page, bytes: bytes) }

    static let end = "</body></html>\n"

    private var head: String {
        let lang = language == .chinese ? "zh-CN" : "en"
        let head = HTML.tag(
            "head", [], .tag("meta", [("charset", "utf-8")]),
            .tag("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")]),
            .tag("meta", [("name", "robots"), ("content", "noindex")]), .tag("title", title.text(language)))
        // Style and script are our own constants, and hold none of the characters that would have to be escaped.
        let style = "<style>\(PageStyle.css)</style>\n"
        return "<!DOCTYPE html>\n<html lang=\"\(lang)\">" + head.rendered.replacing("</head>", with: style + "</head>")
            + "<body>"
    }

    private var main: String {
        let nav = links.map { HTML.tag("a", [("href", $0.href)], .text($0.text.text(language))) }
        let navigation = nav.isEmpty ? HTML.nothing : .element("nav", [], nav)
        return HTML.group([
            .element("header", [], [navigation, .tag("h1", title.text(language))]), .element("main", [], body),
        ]).rendered
    }
}
