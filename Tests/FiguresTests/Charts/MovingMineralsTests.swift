import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

struct MovingMineralsTests {
  private static let shares: [MineralShares] = {
    guard let sources = try? RepositorySources.shared(),
      let list = try? MineralList(named: "us-2022", in: sources.dataset)
    else { return [] }
    var request = FigureRequest(list: list)
    (request.from, request.to) = (2013, 2022)
    return sources.shares(request)
  }()

  /// A page that holds `count` minerals: those drawn are the ones that moved most.
  @Test(arguments: [100, 7, 3])
  func thePageHoldsThoseThatMovedMost(count: Int) throws {
    let known = Self.shares.compactMap(MovingMinerals.movement)
    #expect(known.count > 20 && known.allSatisfy { (0...100).contains($0) })
    var drawn: [MineralShares] = []
    let figure = try MovingMinerals(Self.shares).figure { minerals throws(FigureError) in
      guard minerals.compactMap(MovingMinerals.movement).count <= count else {
        throw .doesNotFit("too many")
      }
      drawn = minerals
      return .page(caption: "Few.")
    }
    guard count < known.count else {
      #expect(drawn.count == Self.shares.count && figure.caption == "Few.")
      return
    }
    // Seven are not tried, six are.
    #expect(drawn.count == (count == 7 ? 6 : count))
    #expect(figure.caption.text.contains("Taken are the \(drawn.count) of \(known.count) minerals"))
    let least = drawn.compactMap(MovingMinerals.movement).min() ?? 0
    #expect(known.sorted(by: >).prefix(drawn.count).last == least)
  }

  @Test func otherFailuresAreToldAsTheyAre() {
    #expect(throws: FigureError.nothingToDraw("nothing")) {
      _ = try MovingMinerals(Self.shares).figure { _ throws(FigureError) in throw .nothingToDraw("nothing") }
    }
  }
}
