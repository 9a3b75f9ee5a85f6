using System.Text.Json;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Internal;

/// <summary>Reads the last events of a resource for the exception about it.</summary>
/// <param name="route">The path template of the events. Its only parameter is the ID of the resource.</param>
internal sealed class ResourceEvents(string route)
{
    private const int MaxEvents = 5;
    private const int MaxLength = 300;

    private static readonly string[] TextProperties = ["createdAt", "type", "reason", "message"];

    private readonly Operation<JsonElement> _operation = new Operation<JsonElement>("WaitEvents", HttpMethod.Get, route)
        .Returns("200", "application/json", JsonRead.Any);

    private readonly string _parameter = route[(route.IndexOf('{', StringComparison.Ordinal) + 1)..route.IndexOf('}', StringComparison.Ordinal)];

    /// <summary>Returns the events as text; none if they cannot be read, so that the failure of the resource is reported in any case.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(ApiConnection connection, string id, CancellationToken cancellationToken)
    {
        try
        {
            var request = connection.CreateRequest(_operation);
            request.AddPath(_parameter, id);
            return [.. FindList(await request.SendForValueAsync(cancellationToken).ConfigureAwait(false)).Take(MaxEvents).Select(Describe)];
        }
        catch (RunAiException)
        {
            return [];
        }
    }

    private static IEnumerable<JsonElement> FindList(JsonElement response) => response.ValueKind switch
    {
        JsonValueKind.Array => response.EnumerateArray(),
        JsonValueKind.Object => response.EnumerateObject().Select(property => property.Value)
            .Where(value => value.ValueKind == JsonValueKind.Array).SelectMany(value => value.EnumerateArray()),
        _ => [],
    };

    private static string Describe(JsonElement item)
    {
        var texts = item.ValueKind == JsonValueKind.Object
            ? TextProperties.Select(name => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null)
                .Where(text => !string.IsNullOrEmpty(text))
            : [];
        return SecretText.Redact(TextSanitizer.Sanitize(string.Join(' ', texts), MaxLength));
    }
}
