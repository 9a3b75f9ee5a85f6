using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;
using NSwag.CodeGeneration.OperationNameGenerators;

namespace RunAi.Generated.Benchmarks.NSwag;

/// <summary>Generates a client with NSwag, with its default settings apart from System.Text.Json and an injected HttpClient.</summary>
internal static class ClientFile
{
    public static string Generate(OpenApiDocument document, string name) => new CSharpClientGenerator(document, new CSharpClientGeneratorSettings
    {
        ClassName = name,
        UseBaseUrl = false,
        InjectHttpClient = true,
        DisposeHttpClient = false,
        GenerateOptionalParameters = true,
        OperationNameGenerator = new SingleClientFromOperationIdOperationNameGenerator(),
        CSharpGeneratorSettings =
        {
            Namespace = $"RunAi.Generated.Benchmarks.NSwag.{name}Models",
            JsonLibrary = CSharpJsonLibrary.SystemTextJson,
        },
    }).GenerateFile();
}
