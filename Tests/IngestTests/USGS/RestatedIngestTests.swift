import SampleData
import Testing

@testable import Ingest
@testable import SupplyData

struct RestatedIngestTests {
  private let folder: IngestFolder
  init() throws { folder = try IngestFolder() }

  private static let header = "mineral,form,from,to,country,share\n"

  private func ingest(_ text: String, via: String = "a printed copy of the chapter") throws -> IngestReport {
    let path = try folder.write(text, to: "restated.csv")
    return try RestatedIngest(folder: folder.data).run(
      path, edition: Edition("MCS2019"), via: via)
  }

  @Test func valuesKeepTheirOrigin() throws {
    let report = try ingest(Self.header + "cobalt,,2014,2017,NOR,18\ncobalt,,2014,2017,OTH,82\n")
    #expect(report.kept == 2)
    let table = try folder.read("data/usgs/import_sources.csv")
    #expect(table.contains("\ncobalt,,2014,2017,NOR,18,MCS2019,a printed copy of the chapter\n"))
    let again = try ingest(Self.header + "cobalt,,2014,2017,NOR,18\ncobalt,,2014,2017,OTH,82\n")
    #expect(again.changes.map(\.unchanged) == [2])
  }

  /// A printed table of world production makes a year complete, and says where it was read.
  @Test func productionKeepsItsOriginToo() throws {
    let rows =
      "mineral,measure,stage,form,basis,country,year,value,unit,estimated\n"
      + "cobalt,production,mine,,contained,COD,2017,64000,t,0\n"
      + "cobalt,production,mine,,contained,AUS,2017,5000,t,0\n"
      + "cobalt,production,mine,,contained,WLD,2017,69000,t,0\n"
    #expect(try ingest(rows).kept == 3)
    let table = try folder.read("data/usgs/world.csv")
    #expect(
      table.contains(
        "\ncobalt,production,mine,,contained,COD,2017,64000,t,0,,MCS2019,a printed copy of the chapter\n"))
    #expect(try ingest(rows).changes.map(\.unchanged) == [3])
  }

  @Test(arguments: [
    (Self.header + "cobalt,,2014,2017,NOR,180\n", ":2:"),
    (Self.header + "unobtanium,,2014,2017,NOR,18\n", ":2:"),
    (Self.header + "cobalt,,2017,2014,NOR,18\n", ":2:"),
    (Self.header + "cobalt,,2014,2017,NOR,18\ncobalt,,2014,2017,NOR,19\n", ":3:"),
    (Self.header, "holds no row"),
    ("mineral,share\ncobalt,18\n", "the header is that of none of the tables"),
    ("mineral,form,from,to,country,share,edition\ncobalt,,2014,2017,NOR,18,MCS2020\n", "says \"MCS2020\""),
  ])
  func whatCannotStandInTheTableIsRefusedWithItsPlace(text: String, words: String) throws {
    #expect { try ingest(text) } throws: { ($0 as? DataError)?.description.contains(words) == true }
    #expect(throws: (any Error).self) { try folder.read("data/usgs/import_sources.csv") }
  }

  @Test func thePublicationMustBeNamed() throws {
    #expect { try ingest(Self.header + "cobalt,,2014,2017,NOR,18\n", via: " ") } throws: {
      ($0 as? DataError)?.kind == .badRequest
    }
  }
}
