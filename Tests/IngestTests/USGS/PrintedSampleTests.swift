import Testing

import SampleData

@testable import Ingest
@testable import SupplyData

/// Values copied by hand from the releases, against the tables of the repository: each edition, and the chapters
/// that are hard to read.
@Suite struct PrintedSampleTests {
  /// edition | mineral | form | measure | year | token | unit
  static let salient = """
    MCS2026|abrasives|fused aluminum oxide|net-import-reliance|2021|>95|percent
    MCS2026|abrasives|metallic abrasives|net-import-reliance|2022|E|percent
    MCS2026|alumina|refinery|production|2024|700|kt
    MCS2026|aluminum||production-primary|2021|889|kt
    MCS2026|aluminum|old scrap|production-secondary|2025|1600|kt
    MCS2026|antimony|metal|price|2025|25|USD/lb
    MCS2026|antimony|oxide|imports|2025|39000|t
    MCS2026|bauxite||net-import-reliance|2021|>75|percent
    MCS2026|beryllium|beryllium-copper master alloy, contained beryllium|price|2021|680|USD/kg
    MCS2026|cesium|1-gram ampoules of 99.8% cesium|price|2025|104|USD/g
    MCS2026|gemstones||imports|2021|24600|MUSD
    MCS2026|gold||net-import-reliance|2025|s|percent
    MCS2026|gold||stocks-government|2021|8130|t
    MCS2026|gypsum|wallboard products sold|shipments|2021|27300|million sq ft
    MCS2026|hafnium|hafnium, unwrought|price|2025|3800|USD/kg
    MCS2026|helium|grade-A and gaseous helium|shipments|2021|76|Mm3
    MCS2026|iron-and-steel|producer price index, steel mill products (1982=100)|price|2021|351|index
    MCS2026|magnesium-metal||net-import-reliance|2025|>75|percent
    MCS2026|manganese|manganese content, c.i.f. China|price|2021|5.27|USD/mtu
    MCS2026|mica|scrap and flake|imports|2021|24400|t
    MCS2026|mica|sheet|imports|2021|3990|t
    MCS2026|neon||imports|2025|120|ML
    MCS2026|niobium|government stockpile|shipments|2021|-1|t
    MCS2026|palladium||imports|2021|72600|kg
    MCS2026|quartz|ground high-purity quartz, range of value|price|2021|500-16000|USD/t
    MCS2026|rare-earths|compounds and metals|net-import-reliance|2025|67|percent
    MCS2026|rhodium||price|2021|20254.10|USD/ozt
    MCS2026|scandium|oxide, powder, 99.99% purity, 5- to 100-kilogram lot size|price|2021|890-1000|USD/kg
    MCS2026|silicon|total|net-import-reliance|2025|>50|percent
    MCS2026|tantalum|government stockpile|shipments|2021|-10|t
    MCS2026|terbium|terbium oxide, 99.99% minimum|price|2021|1340|USD/kg
    MCS2026|titanium|TiO2 pigment|net-import-reliance|2021|E|percent
    MCS2026|titanium|sponge metal|net-import-reliance|2025|100|percent
    MCS2026|zirconium|ores and concentrates|net-import-reliance|2021|<25|percent
    MCS2025|cobalt|U.S. spot, cathode|price|2022|30.78|USD/lb
    MCS2025|cobalt||net-import-reliance|2024|76|percent
    MCS2025|diamond-industrial|stones|exports|2023|<0.0005|Mcarat
    MCS2025|iron-ore||consumption-apparent|2021|37300|kt
    MCS2025|iron-ore|average unit value reported by mines|price|2021|141.78|USD/t
    MCS2025|lead|mine, lead in concentrates|production|2021|294|kt
    MCS2025|lead|North American market|price|2021|113.0|USc/lb
    MCS2025|lead|refined metal, unwrought (gross weight)|exports|2021|22|kt
    MCS2025|lead|refined metal, unwrought (gross weight)|imports|2021|614|kt
    MCS2025|lead|refinery, old scrap|production-secondary|2021|1050|kt
    MCS2025|magnesium-metal|U.S. spot Western|price|2024|3.50|USD/lb
    MCS2025|mercury||consumption-reported|2021|13|t
    MCS2025|rare-earths|compounds and metals|net-import-reliance|2024|80|percent
    MCS2024|chromium|ferrochromium (chromium content)|price|2023|4|USD/lb
    MCS2024|feldspar|feldspar and nepheline syenite|consumption-apparent|2019|1000|kt
    MCS2024|feldspar|feldspar|consumption-apparent|2019|510|kt
    MCS2024|feldspar|feldspar|net-import-reliance|2019|12|percent
    MCS2024|feldspar|feldspar|price|2019|107|USD/t
    MCS2024|feldspar|nepheline syenite|net-import-reliance|2019|>95|percent
    MCS2024|fluorspar||employment|2019|14|count
    MCS2024|fluorspar||net-import-reliance|2020|100|percent
    MCS2024|fluorspar|acid grade|imports|2019|346|kt
    MCS2024|fluorspar|metallurgical grade, average unit value of imports, c.i.f.|price|2019|292|USD/t
    MCS2024|germanium||consumption-estimated|2021|30000|kg
    MCS2024|iron-and-steel|continuously cast steel|production|2019|100|percent
    MCS2024|iron-and-steel|raw steel, basic oxygen furnaces|production|2019|30|percent
    MCS2024|iron-and-steel|steel|consumption-apparent|2020|82.9|Mt
    MCS2024|lead|North American market|price|2019|99.9|USc/lb
    MCS2024|lead|lead in concentrates|imports|2023|s|kt
    MCS2024|lead|refined metal|net-import-reliance|2023|35|percent
    MCS2024|selenium|United States|price|2021|18|USD/kg
    MCS2023|arsenic|metal, Rotterdam|price|2022|1.5|USD/lb
    MCS2023|chromium|ferrochromium (chromium content)|price|2022|6800|USD/t
    MCS2023|lead|London Metal Exchange, cash|price|2018|101.8|USc/lb
    MCS2023|lead|refinery, old scrap|production-secondary|2018|1140|kt
    MCS2023|niobium|government stockpile|shipments|2018|-76|t
    MCS2023|tantalum|government stockpile|shipments|2020|-16|t
    MCS2022|aluminum||net-import-reliance|2021|44|percent
    MCS2022|germanium||net-import-reliance|2021|>50|percent
    MCS2022|graphite|flake|price|2021|1600|USD/t
    MCS2022|platinum||price|2021|1200|USD/ozt
    """

  /// edition | mineral | measure | form | basis | country | year | token | unit | estimated
  static let world = """
    MCS2026|vanadium|reserves||contained|CHN|2025|5800|kt|0
    MCS2026|antimony|production||contained|WLD|2024|119000|t|0
    MCS2026|soda-ash|production|synthetic||WLD|2024|52200|kt|0
    MCS2026|titanium|capacity|TiO2 pigment||USA|2025|1360000|t|1
    MCS2025|aluminum|production||metal|USA|2023|750|kt|0
    MCS2025|bauxite|production||dry weight|CAN|2023|0|kt|0
    MCS2025|bauxite|production||dry weight|USA|2024|W|kt|0
    MCS2025|helium|production|extracted from natural gas||USA|2023|64|Mm3|0
    MCS2025|iron-ore|reserves||gross weight|USA|2024|3600|Mt|0
    MCS2025|titanium-mineral-concentrates|production|ilmenite and rutile|TiO2 content|WLD|2024|9400|kt|1
    MCS2024|cobalt|production||contained|AUS|2022|5790|t|1
    MCS2024|fluorspar|production|||CHN|2023|5700|kt|1
    MCS2024|lead|production||contained|IRN|2022|52|kt|1
    MCS2024|lead|production||contained|USA|2022|273|kt|0
    MCS2024|lead|reserves||contained|USA|2023|4600|kt|0
    MCS2023|chromium|production||gross weight|USA|2021|0|kt|0
    MCS2023|helium|production|from Cliffside Field||USA|2021|7|Mm3|0
    MCS2023|magnesium-compounds|production|magnesite|gross weight|AUT|2021|800|kt|1
    MCS2023|zinc|reserves||contained|AUS|2022|66000|kt|0
    """

  @Test func usStatistics() throws {
    let reference = try Reference(folder: RepositoryData.folder)
    let rows = try SalientRow.all(in: RepositoryData.folder, known: reference.known)
    var rowsByKey: [String: SalientRow] = [:]
    for row in rows {
      rowsByKey["\(row.edition)|\(row.mineral)|\(row.form)|\(row.measure.rawValue)|\(row.year)"] = row
    }
    let sample = Self.salient.split(separator: "\n").map {
      $0.split(separator: "|", omittingEmptySubsequences: false)
    }
    #expect(sample.count >= 60)
    for line in sample {
      let key = line[..<5].joined(separator: "|")
      let row = rowsByKey[key]
      #expect(row?.value.token == String(line[5]), "\(key)")
      #expect(row?.unit == String(line[6]), "\(key)")
    }
  }

  @Test func worldTables() throws {
    let reference = try Reference(folder: RepositoryData.folder)
    let rows = try WorldRow.all(in: RepositoryData.folder, known: reference.known)
    var rowsByKey: [String: WorldRow] = [:]
    for row in rows {
      rowsByKey[
        "\(row.edition)|\(row.mineral)|\(row.measure.rawValue)|\(row.form)|\(row.basis)|\(row.country)|\(row.year)"
      ] =
        row
    }
    for line in Self.world.split(separator: "\n").map({
      $0.split(separator: "|", omittingEmptySubsequences: false)
    }) {
      let key = line[..<7].joined(separator: "|")
      let row = rowsByKey[key]
      #expect(row?.value.token == String(line[7]), "\(key)")
      #expect(row?.unit == String(line[8]), "\(key)")
      #expect(row?.isEstimated == (line[9] == "1"), "\(key)")
    }
  }

  @Test func importSources() throws {
    let reference = try Reference(folder: RepositoryData.folder)
    let rows = try ImportSourceRow.all(in: RepositoryData.folder, known: reference.known)
    let cobalt = rows.filter { $0.mineral == "cobalt" && $0.edition == "MCS2026" }
    #expect(
      Dictionary(uniqueKeysWithValues: cobalt.map { ($0.country.rawValue, $0.share.token) })
        == ["NOR": "26", "FIN": "16", "CAN": "14", "JPN": "14", "OTH": "30"])
    #expect(cobalt.allSatisfy { $0.window == YearWindow(2021, 2024) })
    let copper = rows.first {
      $0.mineral == "copper" && $0.form == "copper content of ores and concentrates"
        && $0.edition == "MCS2026" && $0.country != "OTH"
    }
    #expect(copper?.share.token == ">99")
  }
}
