using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Reads <c>x-runai-stream</c>.</summary>
internal static class StreamReader
{
    private const string Keyword = "x-runai-stream";

    /// <summary>Returns the extension of an operation or a media type; null if it has none.</summary>
    public static OpenApiStream? Read(FieldReader fields, SpecElement owner) =>
        fields.GetName(owner, Keyword) is { } text ? new OpenApiStream(owner.GetChild(Keyword, owner.Node[Keyword]!).Location, text) : null;
}
