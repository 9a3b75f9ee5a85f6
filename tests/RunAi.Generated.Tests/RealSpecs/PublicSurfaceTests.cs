using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.RealSpecs;

/// <summary>A change of what users call is seen here before they see it.</summary>
public sealed class PublicSurfaceTests
{
    [Fact]
    public void Of_the_bundled_clients() => Snapshot.Match(
        from name in new[] { "RunAi.Administrator", "RunAi.Researcher" }
        select new GeneratedFile(name + ".txt.cs", BundledSpecs.Code.PublicSurface(name)));
}
