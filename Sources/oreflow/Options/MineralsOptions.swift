import ArgumentParser
import SupplyData
import SupplyNetwork

/// The list of minerals, or one mineral.
struct MineralsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "us-2018, us-2022, us-2025, all, or a file with one mineral a line.", valueName: "list"),
    completion: .lists)
  var list: String?
  @Option(
    help: ArgumentHelp("One mineral instead of a list: id, name or symbol.", valueName: "mineral"),
    completion: .minerals)
  var mineral: String?

  func validate() throws {
    if list != nil, mineral != nil {
      throw ValidationError("--list and --mineral exclude each other: a mineral is asked about alone.")
    }
  }

  /// The minerals asked for; those of us-2022 by default.
  func minerals(in dataset: Dataset) throws(DataError) -> MineralList {
    guard let mineral else { return try MineralList(named: list ?? "us-2022", in: dataset) }
    let id = try dataset.reference.mineral(named: mineral).id
    return MineralList(name: id.rawValue, minerals: [id])
  }
}
