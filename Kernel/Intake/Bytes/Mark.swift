/// The bytes that give a CSV file its shape.
enum Mark {
    static let quote = UInt8(ascii: "\"")
    static let comma = UInt8(ascii: ",")
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let byteOrder: [UInt8] = [0xEF, 0xBB, 0xBF]
}
