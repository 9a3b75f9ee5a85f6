using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>
/// An example of a model: JSON with all that the model requires, in nested models too, and nothing else. It is found by reading strictly,
/// from an empty object on: what is missing is added as null, and what is no null is replaced by a value of the type that the reader asks for.
/// Models need no code of their own for it.
/// </summary>
/// <typeparam name="T">The model.</typeparam>
internal static class ModelExample<T>
    where T : IJsonModel<T>
{
    // Each step adds or replaces one value; models of real documents take some dozens.
    private const int MaxSteps = 10_000;

    private static byte[]? _json;

    /// <summary>The example.</summary>
    /// <exception cref="InvalidOperationException">There is none, because the model requires itself without end.</exception>
    public static byte[] Json => _json ??= Find();

    private static byte[] Find()
    {
        var json = "{}"u8.ToArray();
        try
        {
            for (var step = 0; step < MaxSteps; step++)
            {
                var next = Improve(json);
                if (next is null)
                    return json;
                json = next;
            }
        }
        catch (JsonException exception) when (exception is not JsonMismatchException)
        {
            // The reader's limit of depth.
            throw CreateRecursionException(exception);
        }

        throw CreateRecursionException(null);
    }

    /// <summary>Nearer to an example; null when the JSON is one.</summary>
    private static byte[]? Improve(byte[] json)
    {
        StrictMode.IsEnabled = ExampleMode.IsEnabled = true;
        try
        {
            return AddMissing(json, JsonBody.ReadOnce(json, T.Read));
        }
        catch (JsonMismatchException mismatch)
        {
            return ExampleValues.Replace(json, mismatch);
        }
        finally
        {
            StrictMode.IsEnabled = ExampleMode.IsEnabled = false;
        }
    }

    private static byte[]? AddMissing(byte[] json, T value)
    {
        if (value is not JsonModel model)
            return null;

        // A model writes all that it requires, whether that has come or not.
        var root = JsonNode.Parse(json);
        using var whole = DiagnosticJson.Parse(DiagnosticJson.Serialize(model));
        return AddMissing(root, whole.RootElement) ? Encoding.UTF8.GetBytes(root!.ToJsonString()) : null;
    }

    private static bool AddMissing(JsonNode? came, JsonElement whole)
    {
        if (came is not JsonObject members || whole.ValueKind != JsonValueKind.Object)
            return false;

        var isMissing = false;
        foreach (var member in whole.EnumerateObject())
        {
            if (members.TryAdd(member.Name, null))
                isMissing = true;
            else
                isMissing |= AddMissing(members[member.Name], member.Value);
        }

        return isMissing;
    }

    private static InvalidOperationException CreateRecursionException(Exception? cause) =>
        new($"There is no example of '{typeof(T).Name}': it requires itself, or what it requires can't be made up.", cause);
}
