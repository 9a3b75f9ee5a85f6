using System.Text;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace RunAi.Generated.SpecTool.Validation;

/// <summary>The rules of Microsoft.OpenApi, which reads every version of OpenAPI that the generator reads.</summary>
internal static class OpenApiRules
{
    /// <summary>What a document breaks, a sentence each; empty for a document that keeps all rules.</summary>
    public static IReadOnlyList<string> FindViolations(ReadOnlyMemory<byte> document)
    {
        var settings = new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetDefaultRuleSet(), LoadExternalRefs = false };
        settings.AddYamlReader();
        try
        {
            var result = OpenApiDocument.Parse(Encoding.UTF8.GetString(document.Span), settings: settings);
            return [.. (result.Diagnostic?.Errors ?? []).Select(error => error.Pointer is { Length: > 0 } pointer ? $"{error.Message} ({pointer})" : error.Message)];
        }
        catch (Exception exception) when (exception is OpenApiException or NullReferenceException or InvalidOperationException or FormatException)
        {
            // It gives up on some documents that are valid (boolean schemas, for one). That says nothing of the document, so it is said as what it is.
            return [$"Microsoft.OpenApi could not check the document: {exception.Message}"];
        }
    }
}
