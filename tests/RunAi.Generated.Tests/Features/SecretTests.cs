using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

public sealed class SecretTests
{
    private static readonly Lazy<GeneratedCode> Code = new(() => GeneratorHarness.Generate(TinySpec.WithResponse(
        """
        Thing:
          properties:
            name: {type: string}
            pin: {type: string, format: password}
            clientSecret: {type: string}
        """)));

    [Fact]
    public void Declared_secrets_are_overridden_by_name() => Snapshot.Match(Code.Value.Types("Thing"));

    [Fact]
    public async Task Secrets_are_redacted() => Assert.Equal(
        """Thing { name = "n", clientSecret = "***", pin = "***" }""",
        await Code.Value.RunAsync(
            "return (await client.Things.DoItAsync()).ToString();", StubServer.WithJson("""{"name":"n","pin":"1234","clientSecret":"x"}""")));
}
