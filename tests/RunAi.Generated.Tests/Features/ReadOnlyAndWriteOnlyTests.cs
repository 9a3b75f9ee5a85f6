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
    public void What_the_server_sets_is_not_asked_of_callers() => Snapshot.Match(Code.Value.Types("Thing"));

    [Fact]
    public async Task What_the_server_sets_is_left_out_of_requests() =>
        Assert.Equal("""{"name":"n","secret":"s"}""", await Code.Value.EvaluateAsync("""new Thing { Name = "n", Secret = "s" }"""));

    [Fact]
    public async Task What_the_server_sets_is_read() => Assert.Equal("7", await Code.Value.EvaluateAsync("""Read<Thing>("{\"id\":\"7\"}").Id"""));
}
