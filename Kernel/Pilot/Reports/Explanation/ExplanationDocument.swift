import Kernel
import KernelPublication

/// Why a subject has its grade: everything that the page says, as values.
struct ExplanationDocument: ReportDocument {
    let county: String
    let sector: SectorID
    let standard: String
    let owner: String
    let status: StatusDocument
    let deposits: [Int64]
    let known: String
    let asOf: Day
    let subject: SubjectDocument
    let attributes: [AttributeDocument]
    let formerNames: [String]
    let links: [LinkStoryDocument]
    let outcome: OutcomeDocument
    let decisions: [DecisionDocument]
    let sum: Points?
    let lowest: Points?
    let highest: Points?
    let lines: [LineDocument]
    let officerJudged: [OfficerJudgedDocument]
    let inspection: InspectionDocument?
    let notCounted: [NotCountedDocument]
    let nextChanges: [NextChangeDocument]
    let objection: DeskDocument

    init(_ explanation: Explanation) {
        let (standard, assessment) = (explanation.standard, explanation.assessment)
        county = explanation.county.title
        (sector, self.standard, owner) = (standard.sector, standard.title, standard.owner)
        status = StatusDocument(explanation.status)
        (deposits, known, asOf) = (explanation.deposits, explanation.known, assessment.asOf)
        subject = SubjectDocument(explanation.profile)
        attributes = AttributeDocument.all(of: explanation)
        formerNames = explanation.profile.formerNames
        links = explanation.links.map(LinkStoryDocument.init)
        outcome = OutcomeDocument(assessment.outcome)
        decisions = explanation.decisions.map { DecisionDocument($0.fact, $0.decision) }
        let isRated = outcome.rated
        sum = isRated ? assessment.sum : nil
        (lowest, highest) = isRated ? (assessment.range.lowest, assessment.range.highest) : (nil, nil)
        lines = assessment.lines.map { LineDocument($0, explanation) }
        officerJudged = explanation.judgedByOfficers.map(OfficerJudgedDocument.init)
        inspection = InspectionDocument(explanation)
        notCounted = explanation.notCounted.map { NotCountedDocument($0, explanation) }
        nextChanges = explanation.next.map { NextChangeDocument($0, after: assessment) }
        objection = DeskDocument(explanation.county.objectionDesk)
    }

    static var format: String { "explanation/1" }
    static var meaning: Message {
        Message("explain：一个主体为什么是这个等级", en: "explain: why a subject has its grade")
    }

    static var fields: [DocumentField] { headFields + resultFields }

    private static var headFields: [DocumentField] {
        [
            field("county", \.county, Message("县（区）", en: "the county")),
            field("sector", \.sector, Message("行业", en: "the sector")),
            field("standard", \.standard, Message("标准名称", en: "the title of the standard")),
            field("owner", \.owner, Message("标准的主管单位", en: "the bureau that keeps the standard")),
            field("status", \.status, Message("标准是样例还是已发布", en: "whether the standard is a draft or adopted")),
            field("deposits", \.deposits, Message("存有标准文本的事实", en: "the facts that hold the standard's texts")),
            field("known", \.known, Message("台账截至：账首，或 #事实编号", en: "the ledger up to: its head, or #fact number")),
            field("asOf", \.asOf, Message("评价日", en: "the day of evaluation")),
            field("subject", \.subject, Message("主体", en: "the subject")),
            field("attributes", \.attributes, Message("登记概况", en: "what the register says of it")),
            field("formerNames", \.formerNames, Message("曾用名", en: "its former names")),
            field("links", \.links, Message("与其他主体的关联", en: "its links to other subjects")),
        ]
    }

    private static var resultFields: [DocumentField] {
        [
            field("outcome", \.outcome, Message("结果", en: "the result")),
            field("decisions", \.decisions, Message("历次认定", en: "the decisions so far")),
            field("sum", \.sum, Message("各项合计", en: "the sum of the lines")),
            field("lowest", \.lowest, Message("得分下限", en: "the lowest possible score")),
            field("highest", \.highest, Message("得分上限", en: "the highest possible score")),
            field("lines", \.lines, Message("计分、降级与否决各项", en: "the lines: points, downgrades, vetoes")),
            field(
                "officerJudged", \.officerJudged,
                Message("由经办人判断的名单", en: "the lists that officers judge without triggers here")),
            field("inspection", \.inspection, Message("检查频次", en: "how often the grade is inspected")),
            field("notCounted", \.notCounted, Message("未计入的记录和原因", en: "the records that did not count, and why")),
            field(
                "nextChanges", \.nextChanges,
                Message("没有新的事实时，自行发生的下次变化", en: "the next changes that come without new facts")),
            field("objection", \.objection, Message("异议受理窗口", en: "where to object")),
        ]
    }
}
