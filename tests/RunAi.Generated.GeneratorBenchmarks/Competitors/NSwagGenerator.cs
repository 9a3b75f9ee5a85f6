using System.Runtime.CompilerServices;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace RunAi.Generated.GeneratorBenchmarks.Competitors;

/// <summary>Runs NSwag as its users do: including parsing, with default settings except for System.Text.Json.</summary>
internal static class NSwagGenerator
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string Generate(string json)
    {
        var document = OpenApiDocument.FromJsonAsync(json).GetAwaiter().GetResult();
        var settings = new CSharpClientGeneratorSettings
        {
            CSharpGeneratorSettings = { Namespace = "Peer", JsonLibrary = CSharpJsonLibrary.SystemTextJson },
        };
        return new CSharpClientGenerator(document, settings).GenerateFile();
    }
}
