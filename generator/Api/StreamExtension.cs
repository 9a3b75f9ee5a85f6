using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>Applies <c>x-runai-stream</c> of a media type or an operation. Invalid extensions are reported (RUNAI0029) and ignored.</summary>
internal sealed class StreamExtension(DiagnosticBag diagnostics)
{
    private const string Keyword = "x-runai-stream";
    private const string Lines = "lines";
    private const string Values = "values";
    private const string Events = "events";
    private const string None = "none";

    /// <summary>Returns the format of a response, from its extension or its media type; null if it is not a stream of items.</summary>
    public static ApiStreamFormat? GetFormat(OpenApiOperation operation, OpenApiMediaType content) => FindValue(operation, content) switch
    {
        Lines => ApiStreamFormat.Lines,
        Values => ApiStreamFormat.Values,
        Events => ApiStreamFormat.Events,
        None => null,
        _ => MediaTypes.GetStreamFormat(content.Name),
    };

    /// <summary>Reports the extensions of an operation that have no effect.</summary>
    public void Validate(OpenApiOperation operation)
    {
        var contents = operation.Responses.SelectMany(static response => response.Content).ToList();
        foreach (var extension in contents.Select(static content => content.Stream).OfType<OpenApiStream>().Where(static stream => !IsKnown(stream.Value)))
        {
            Report(operation, extension, $"\"{extension.Value}\" is not one of {Lines}, {Values}, {Events} and {None}");
        }

        if (operation.Stream is not { } declared)
        {
            return;
        }

        if (!IsKnown(declared.Value))
        {
            Report(operation, declared, $"\"{declared.Value}\" is not one of {Lines}, {Values}, {Events} and {None}");
        }
        else if (!operation.Responses.Where(static response => response.Status[0] is '2' or 'd')
            .SelectMany(static response => response.Content).Any(content => Applies(declared.Value, content.Name)))
        {
            Report(operation, declared, $"the operation has no response with a media type for \"{declared.Value}\"");
        }
    }

    private static string? FindValue(OpenApiOperation operation, OpenApiMediaType content) =>
        content.Stream is { } own && IsKnown(own.Value) ? own.Value
        : operation.Stream is { } declared && Applies(declared.Value, content.Name) ? declared.Value
        : null;

    private static bool IsKnown(string value) => value is Lines or Values or Events or None;

    /// <summary>Returns a value indicating whether the extension of an operation applies to a media type.</summary>
    private static bool Applies(string value, string mediaType) => value switch
    {
        Lines => MediaTypes.GetKind(mediaType) == ApiBodyKind.Text || MediaTypes.GetStreamFormat(mediaType) is not null,
        Values => MediaTypes.GetKind(mediaType) == ApiBodyKind.Json || MediaTypes.GetStreamFormat(mediaType) is not null,
        Events => MediaTypes.GetStreamFormat(mediaType) is ApiStreamFormat.Events,
        None => MediaTypes.GetStreamFormat(mediaType) is not null,
        _ => false,
    };

    private void Report(OpenApiOperation operation, OpenApiStream extension, string reason) => diagnostics.Report(
        DiagnosticIds.InvalidExtension, extension.Location, Keyword, $"{operation.HttpMethod} {operation.Path}", reason);
}
