import Kernel

/// Where to object.
struct DeskDocument: DocumentPart {
    let office: String
    let address: String
    let phone: String

    init(_ desk: CountyPlan.ObjectionDesk) {
        (office, address, phone) = (desk.office, desk.address, desk.phone)
    }

    static var fields: [DocumentField] {
        [
            field("office", \.office, Message("受理窗口", en: "the office")),
            field("address", \.address, Message("地址", en: "its address")),
            field("phone", \.phone, Message("电话", en: "its phone")),
        ]
    }
}
