import Kernel
import KernelPublication

/// A link of the explained subject that holds on the day.
struct LinkStoryDocument: DocumentPart {
    let relation: Relation
    let outgoing: Bool
    let other: SubjectDocument
    let since: Day
    let until: Day?
    let beginning: LinkGroundDocument
    let ending: LinkGroundDocument?

    init(_ story: LinkStory) {
        (relation, outgoing, other) = (story.link.relation, story.isOutgoing, SubjectDocument(story.other))
        since = story.link.since
        until = story.link.until == .distantFuture ? nil : story.link.until
        (beginning, ending) = (LinkGroundDocument(story.beginning), story.ending.map(LinkGroundDocument.init))
    }

    static var fields: [DocumentField] {
        [
            field("relation", \.relation, Message("关系", en: "the relation")),
            field("outgoing", \.outgoing, Message("是否由本主体指向对方", en: "whether it leads from this subject")),
            field("other", \.other, Message("对方", en: "the other subject")),
            field("since", \.since, Message("自何日起", en: "the first day")),
            field("until", \.until, Message("自何日起不再有；没有止日的不写", en: "the first day without it; none while it lasts")),
            field("beginning", \.beginning, Message("谁说它开始，为什么", en: "who said that it begins, and why")),
            field("ending", \.ending, Message("谁说它结束，为什么；没有结束的不写", en: "who said that it ends; none while it lasts")),
        ]
    }
}
