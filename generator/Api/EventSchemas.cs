using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>
/// Finds the schemas of the data of server-sent events. A schema can describe the data, or the event with its fields, whose field <c>data</c> is a string with
/// <c>contentSchema</c> (OpenAPI 3.2, Special Considerations for text/event-stream Content) or has the schema of its JSON.
/// </summary>
internal sealed class EventSchemas(SchemaGraph graph)
{
    private const string Data = "data";
    private const string Event = "event";
    private const string Done = "[DONE]";

    private static readonly string[] Fields = [Event, Data, "id", "retry"];

    /// <summary>Represents the data of an event.</summary>
    /// <param name="Schema">The pointer of the schema; null if the JSON is not described.</param>
    /// <param name="IsText">Whether the data is text.</param>
    internal readonly record struct EventData(string? Schema, bool IsText);

    /// <summary>Returns the data of the events of each kind.</summary>
    /// <param name="pointer">The schema of the items.</param>
    /// <param name="isItem">Whether it is <c>itemSchema</c>. In <c>schema</c>, an event is only recognized by its field <c>event</c>.</param>
    public IReadOnlyList<EventData> GetData(string pointer, bool isItem)
    {
        if (graph.Resolve(pointer)?.Schema is not { } schema)
        {
            return [new EventData(pointer, false)];
        }

        var own = IsEvent(schema, isItem) ? FindData(schema) : null;
        var variants = schema.OneOf.Concat(schema.AnyOf).Select(variant => graph.Resolve(variant)?.Schema).OfType<Schema>().ToList();
        if (variants.Count > 0 && variants.TrueForAll(variant => IsEvent(variant, isItem || own is not null))
            && (own is not null || variants.Exists(static variant => FindData(variant) is not null)))
        {
            // Variants refine the field of the event, or end the stream.
            var data = variants.Select(FindData).OfType<string>().Where(part => !IsDone(part)).Select(Describe).Distinct().ToList();
            return data.Count > 0 ? data : own is null ? [new EventData(null, true)] : [Describe(own)];
        }

        return own is not null && variants.Count == 0 ? [Describe(own)] : [Describe(pointer)];
    }

    private static bool IsEvent(Schema schema, bool isItem) =>
        schema.Properties.Count > 0
        && schema.Properties.All(static property => Fields.Contains(property.Name))
        && (isItem || schema.Properties.Any(static property => property.Name == Event));

    private static string? FindData(Schema schema) => schema.Properties.FirstOrDefault(static property => property.Name == Data)?.Schema;

    /// <summary>Returns a value indicating whether the data is the text that ends a stream.</summary>
    private bool IsDone(string pointer) => graph.Resolve(pointer)?.Schema is { } schema
        && (schema.Const is { IsString: true, Text: Done } || (schema.Enum is { Count: 1 } values && values[0] is { IsString: true, Text: Done }));

    private EventData Describe(string pointer) => graph.Resolve(pointer)?.Schema switch
    {
        { ContentMediaType: { } mediaType, ContentSchema: var content } when MediaTypes.GetKind(mediaType) == Model.ApiBodyKind.Json => new(content, false),
        { ContentSchema: { } content } => new(content, false),
        { Types: SchemaTypes.String } => new(null, true),
        _ => new(pointer, false),
    };
}
