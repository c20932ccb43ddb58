import SampleData
import SupplyData
import Testing

@testable import Reports
@testable import Tables

struct TablesPageTests {
  private let name = "<script>alert(1)</script>"

  private func table(_ name: String, rows: Int = 3, notes: [Note] = []) -> Table {
    Table(
      name: name, title: "Title of \(name)", answer: ["Answer of \(name)."],
      columns: [
        .init("mineral", "Mineral", .mineral), .init("share", "Share", .interval, unit: .percent),
      ],
      rows: (0..<rows).map {
        .init(
          [.mineral("cobalt", "\(self.name) \($0)"), .interval(Interval(10, 20 + Double($0)), decimals: 0)],
          sources: [.init("MCS2026", "import-share \($0)", printed: "20")])
      }, constants: [.year(2022)], notes: notes)
  }

  private func page(_ tables: [Table], view: TableView = TableView()) throws -> String {
    TablesPage(
      tables, view: view, program: "Oreflow 1.2.3", command: "oreflow brief '<CHN>'",
      editions: try SampleFolder.loaded().reference.editions
    ).html
  }

  @Test func theFirstTableIsThePageAndTheOthersFollow() throws {
    let page = try page([table("one"), table("two")])
    #expect(page.contains("<h1>Title of one</h1>"))
    #expect(page.contains("<h2 id=\"s-two-heading\">Title of two</h2>"))
    let order = ["<h1>", "Answer of one.", "<nav", "Answer of two.", "id=\"sources\"", "<footer>"]
    let places = order.compactMap { page.firstRange(of: $0)?.lowerBound }
    #expect(places.count == order.count && places == places.sorted())
    #expect(page.matches(of: /<tr><th scope="row">/).count == 6)
    #expect(page.contains("<code>oreflow brief &#39;&lt;CHN&gt;&#39;</code>"))
    #expect(page.contains("MCS2026: "))
    #expect(page.contains("\"lists\":[]") && page.contains("{\"one\":{\"all\":{"))
    let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
  }

  @Test func namesAreTextAndNothingComesFromOutside() throws {
    let page = try page([table("one")])
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; 0"))
    #expect(page.matches(of: /<script/).count == 2)
    for outside in ["src=", "@import", "url(", "<link", "<iframe", "<object"] {
      #expect(!page.contains(outside), "\(outside)")
    }
    #expect(page.contains("default-src &#39;none&#39;"))
  }

  /// What is asked for in numbers and names holds for a page as for the other formats.
  @Test func aViewShowsItsPart() throws {
    let notes = [Note(.definition, "First."), Note(.caution, "Second.")]
    let page = try page(
      [table("one", rows: 5, notes: notes)], view: TableView(top: 2, mostNotes: 1, columns: ["mineral"]))
    #expect(page.matches(of: /<tr><th scope="row">/).count == 2)
    #expect(!page.contains("Share (%)") && page.contains("Second.") && !page.contains("First."))
  }

  /// An answer that brings a table of its sources says it once.
  @Test func sourcesAreCitedOnce() throws {
    let cited = Table(
      name: "sources", title: "Sources", columns: [.init("citation", "Citation")],
      rows: [.init([.text("A book")])])
    #expect(try !page([table("one"), cited]).contains("id=\"sources\""))
  }

  @Test func nothingIsAPageToo() throws {
    #expect(try page([]).contains("<h1>No table</h1>"))
    #expect(try page([table("one", rows: 0)]).contains("<tbody></tbody>"))
  }
}
