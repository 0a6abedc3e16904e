import Foundation
import FoundationXML

/// What a page is made of, as an XML parser sees it.
final class PageOutline: NSObject, XMLParserDelegate {
    private(set) var problem: String?
    /// Of the first element of each name.
    private(set) var attributes: [String: [String: String]] = [:]
    private(set) var tables = 0
    private(set) var captions = 0
    private(set) var pictures = 0
    private(set) var titles = 0
    private(set) var descriptions = 0
    private(set) var headingsWithoutScope = 0
    private(set) var links: [String] = []
    private(set) var ids: [String] = []

    init(_ bytes: [UInt8]) {
        super.init()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = self
        if !parser.parse() { problem = parser.parserError.map { "\($0) at line \(parser.lineNumber)" } ?? "?" }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes found: [String: String]
    ) {
        if attributes[name] == nil { attributes[name] = found }
        if let id = found["id"] { ids.append(id) }
        switch name {
        case "table": tables += 1
        case "caption": captions += 1
        case "svg": pictures += 1
        case "title": titles += 1
        case "desc": descriptions += 1
        case "th": headingsWithoutScope += found["scope"] == nil ? 1 : 0
        case "a": links.append(found["href"] ?? "")
        default: break
        }
    }
}
