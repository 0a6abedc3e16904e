import Kernel
import KernelPublication
import KernelTesting
import Testing

@testable import Pilot

/// What is public: final decisions about organisations, and of their records those that may be.
@Suite struct PublicTests {
    private func reasons(_ publication: Publication) -> [String: Set<LeftOut.Reason>] {
        Dictionary(grouping: publication.leftOut, by: { $0.record.isEmpty ? $0.code : $0.record })
            .mapValues { Set($0.map(\.reason)) }
    }

    private func paths(_ publication: Publication) -> [String] { publication.publicFiles.map(\.path) }

    @Test func `Under a draft the public folder has one page that says so`() throws {
        let publication = try OpenCounty(adopted: false).publication()
        #expect(paths(publication) == ["public/index.html"] && publication.published == 0)
        let page = publication.text("public/index.html")
        #expect(page.contains("样例标准，未经发布") && page.contains("未公开任何结果"))
        for word in ["样例&lt;一&gt;", OpenCounty.shown, "样罚"] { #expect(!page.contains(word)) }
        #expect(publication.leftOut.map(\.reason) == [.draft])
    }

    @Test func `Without a decision, and with trials alone, nobody is public`() throws {
        let undecided = try OpenCounty(decided: false).publication()
        #expect(paths(undecided) == ["public/index.html"])
        #expect(reasons(undecided)[OpenCounty.shown] == [.notDecided])
        let county = try OpenCounty(adopted: false)
        try county.adopt()
        #expect(try county.publication().published == 0)
    }

    @Test
    func `A final decision is public with the records that may be, and each that may not is listed with its reason`()
        throws
    {
        let county = try OpenCounty()
        let publication = try county.publication()
        let page = Publication.subject(OpenCounty.shown, in: "public")
        #expect(
            paths(publication) == [
                "public/index.html", page, Publication.subject(OpenCounty.clean, in: "public"),
            ])
        let text = publication.text(page)
        #expect(text.contains(try county.record(1).short) && text.contains(OpenCounty.number(1)))
        #expect(text.contains("（依规定公示至 2026-05-31 止）"))
        #expect(text.contains("以下为正式认定") && !text.contains("未经认定"))
        for fine in 2...6 { #expect(!publication.text(page).contains(OpenCounty.number(fine))) }
        let found = reasons(publication)
        #expect(found[try county.record(2).short] == [.publicityEnded])
        #expect(found[try county.record(3).short] == [.neverPublic])
        #expect(found[try county.record(4).short] == [.repaired])
        #expect(found[try county.record(5).short] == [.withdrawn])
        #expect(found[OpenCounty.trader] == [.individualBusiness])
        #expect(found[OpenCounty.vessel] == [.object])
        #expect(found[OpenCounty.young] == [.notDecided])
        #expect(found[OpenCounty.clean] == nil && found[OpenCounty.shown] == nil)
    }

    @Test func `A decision that rests on a repaired or withdrawn record is not public any longer`() throws {
        let county = try OpenCounty()
        let (before, after) = (try county.publication(on: "2026-01-31"), try county.publication(on: "2026-02-01"))
        for code in [OpenCounty.repaired, OpenCounty.withdrawn] {
            #expect(!before.text(Publication.subject(code, in: "public")).isEmpty)
            #expect(after.publicFiles.allSatisfy { !String(decoding: $0.bytes, as: UTF8.self).contains(code) })
            #expect(reasons(after)[code] == [.overtaken])
        }
    }

    @Test func `What ended is not made public again by publishing an earlier day`() throws {
        let county = try OpenCounty()
        let publication = try county.publication(on: "2026-01-31", present: OpenCounty.publishedOn)
        #expect(publication.publicFiles.map(\.bytes) == (try county.publication().publicFiles.map(\.bytes)))
        #expect(publication.text("review/index.html").contains("评价日 2026-01-31"))
    }

    @Test func `At the end of its publicity a record leaves the page by itself, and with it the line that tells of it`()
        throws
    {
        let county = try OpenCounty()
        let page = Publication.subject(OpenCounty.shown, in: "public")
        let last = try county.publication(on: "2026-05-31").text(page)
        let next = try county.publication(on: "2026-06-01").text(page)
        #expect(last.contains(OpenCounty.number(1)) && last.contains("（部分不公示）"))
        #expect(last.contains("一年内两次处罚") && next.contains("不公示的记录"))
        for word in ["样罚", "一年内两次处罚", "降 1 级"] { #expect(!next.isEmpty && !next.contains(word), "\(next)") }
    }

    @Test func `An objection goes along as a mark, and a correction shows what holds now`() throws {
        let county = try OpenCounty()
        try county.world.mark(.objectionOpened, county.record(1), on: "2026-02-15")
        let page = Publication.subject(OpenCounty.shown, in: "public")
        #expect(try county.publication(on: "2026-02-14").text(page).contains("异议处理中") == false)
        #expect(try county.publication().text(page).contains("异议处理中"))
        try county.world.mark(.objectionClosed, county.record(1), on: "2026-02-16")
        #expect(try county.publication().text(page).contains("10000.00 元"))
        try county.correct(1, ["fine=2.5"], on: "2026-02-20")
        let (before, after) = (try county.publication(on: "2026-02-19").text(page), try county.publication().text(page))
        #expect(before.contains("10000.00 元") && !before.contains("25000.00"))
        #expect(after.contains("25000.00 元") && !after.contains("10000.00 元"), "\(after)")
    }

    @Test func `Of two units' reports one may be withdrawn while the other stands`() throws {
        let county = try OpenCounty()
        let other = Actor(unit: "另一局", role: "收文员", account: "other")
        let rows = ToyWorld.penalty(OpenCounty.number(1), on: "2025-06-01", subject: OpenCounty.shown)
            .components(separatedBy: "\n")
        let cells = rows[1].components(separatedBy: ",").dropLast(2) + ["另一局", "11441300MB0YYY915A"]
        let sent = "\(rows[0])\n\(cells.joined(separator: ","))"
        try county.world.receive(sent, as: "penalty", on: "2026-02-02", by: other)
        try county.world.mark(.withdrawn, county.record(1), on: "2026-02-03", by: other)
        let page = Publication.subject(OpenCounty.shown, in: "public")
        #expect(try county.publication().text(page).contains(OpenCounty.number(1)))
        try county.world.mark(.withdrawn, county.record(1), on: "2026-02-04", by: ToyWorld.clerk)
        #expect(try county.publication().text(page).isEmpty)
    }

    @Test func `A merged subject is not listed, nor anybody whom the code alone calls an individual business`() throws {
        let county = try OpenCounty()
        let world = county.world
        let order = Order.link(
            LinkOrder(
                subject: try world.subject(OpenCounty.clean), relation: .mergedInto,
                other: try world.subject(OpenCounty.shown), begins: true, day: "2026-02-10", reason: "公告"))
        _ = try world.pipeline.carryOut(order, by: ToyWorld.officer, today: "2026-02-10")
        let publication = try county.publication()
        #expect(reasons(publication)[OpenCounty.clean] == [.merged])
        #expect(publication.text(Publication.subject(OpenCounty.clean, in: "public")).isEmpty)
        let register = """
            code,name,class,region,township,industry,status,since,changed_on
            \(OpenCounty.trader),样例商店,enterprise,441322,东街道,F,active,2018-01-01,2026-02-11
            """
        try world.receive(register, as: .registration, on: "2026-02-11")
        #expect(reasons(try county.publication())[OpenCounty.trader] == [.individualBusiness])
    }

    @Test func `The list for officers names everything that was left out, as a page and as a table`() throws {
        let publication = try OpenCounty().publication()
        let table = publication.text("review/left-out.csv")
        let page = publication.text("review/left-out.html")
        for item in publication.leftOut {
            #expect(table.contains("\(item.code),") && table.contains(item.reason.title.chinese))
            #expect(page.contains(item.reason.title.chinese) && (item.record.isEmpty || page.contains(item.record)))
        }
        #expect(table.components(separatedBy: "\r\n").count == publication.leftOut.count + 2)
    }
}
