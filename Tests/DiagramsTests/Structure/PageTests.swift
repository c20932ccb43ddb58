import Testing

@testable import Diagrams

@Suite struct PageTests {
  private let canvas = Box(center: Point(x: 100, y: 50), width: 241, height: 100)

  @Test func centresWithoutScaling() throws {
    let placement = try Page(width: 170).placement(of: canvas)
    #expect(placement.scale == 1)
    #expect(placement.width == 482)
    #expect(placement.height == 100)
    #expect(placement.center == canvas.center)
  }

  @Test func refusesWhatIsTooLarge() {
    #expect(throws: DiagramError.self) { try Page(width: 80).placement(of: canvas) }
    #expect(throws: DiagramError.self) { try Page(width: 85, maximumHeight: 20).placement(of: canvas) }
  }

  @Test func scalesToTheWidth() throws {
    let placement = try Page(width: 170, scaling: .fit).placement(of: canvas)
    #expect(placement.scale == 2)
    #expect(placement.height == 200)
    #expect(try Page(width: 170, scaling: .shrink).placement(of: canvas).scale == 1)
    #expect(try Page(width: 42.5, scaling: .shrink).placement(of: canvas).scale < 0.51)
  }

  @Test func heedsTheHeight() throws {
    let page = Page(width: 170, maximumHeight: 25.4, scaling: .fit)
    let placement = try page.placement(of: canvas)
    #expect(abs(placement.scale - 0.72) < 1e-9)
    #expect(placement.width == 482)
    #expect(placement.height == 72)
  }

  @Test(arguments: [0, -1, .nan, .infinity, 1e9])
  func refusesSizesThatAreNone(width: Double) {
    #expect(throws: DiagramError.self) { try Page(width: width).placement(of: canvas) }
    #expect(throws: DiagramError.self) {
      try Page(width: 100, maximumHeight: width, scaling: .fit).placement(of: canvas)
    }
  }

  @Test func drawsNothingOnAPage() throws {
    let placement = try Page(width: 85, scaling: .fit).placement(
      of: Box(center: Point(x: 0, y: 0), width: 0, height: 0))
    #expect(placement.scale == 1)
  }

  @Test func writesTheSizeForDOT() {
    #expect(Page(width: 170).size == nil)
    #expect(Page(width: 170, maximumHeight: 254, scaling: .shrink).size == "6.6944,10")
    #expect(Page(width: 170, scaling: .fit).size == "6.6944,1000!")
  }
}
