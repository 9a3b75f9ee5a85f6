using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

public sealed class ReadOnlyAndWriteOnlyTests
{
    private static readonly Lazy<GeneratedCode> Code = new(() => GeneratorHarness.Generate(TinySpec.WithRequest("""
        Thing:
          required: [id, name, secret]
          properties:
            id: {type: string, readOnly: true}
            name: {type: string}
            secret: {type: string, writeOnly: true}
            created: {type: string, format: date-time, readOnly: true, nullable: true}
        """)));

    [Fact]
    public void Read_only_properties_are_not_required() => Snapshot.Match(Code.Value.Types("Thing"));

    [Fact]
    public async Task Read_only_properties_that_are_not_set_are_not_sent() =>
        Assert.Equal("""{"name":"n","secret":"s"}""", await Code.Value.EvaluateAsync("""new Thing { Name = "n", Secret = "s" }"""));

    [Fact]
    public async Task Read_only_properties_are_read() => Assert.Equal("7", await Code.Value.EvaluateAsync("""Read<Thing>("{\"id\":\"7\"}").Id"""));
}
