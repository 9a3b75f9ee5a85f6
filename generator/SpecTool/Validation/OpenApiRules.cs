using System.Text;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace RunAi.Generated.SpecTool.Validation;

/// <summary>Validates specs with the rules of Microsoft.OpenApi, which supports all OpenAPI versions of the generator.</summary>
internal static class OpenApiRules
{
    /// <summary>Finds rule violations. Each is described in one sentence.</summary>
    public static IReadOnlyList<string> FindViolations(ReadOnlyMemory<byte> document)
    {
        var settings = new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetDefaultRuleSet(), LoadExternalRefs = false };
        settings.AddYamlReader();
        try
        {
            var result = OpenApiDocument.Parse(Encoding.UTF8.GetString(document.Span), settings: settings);
            var errors = result.Diagnostic?.Errors ?? [];
            return [.. errors.Select(error => error.Pointer is { Length: > 0 } pointer ? $"{error.Message} ({pointer})" : error.Message)];
        }
        catch (Exception exception) when (exception is OpenApiException or NullReferenceException or InvalidOperationException or FormatException)
        {
            // Microsoft.OpenApi fails on some valid documents, for example with boolean schemas.
            return [$"Microsoft.OpenApi could not validate the spec: {exception.Message}"];
        }
    }
}
