using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Testing;

/// <summary>
/// Builds examples: JSON with everything that a model and its nested models require, and nothing else. Starting from an empty object, it is read strictly
/// until that succeeds: a missing property is added as null, and a null is replaced by a value of the type that the reader expects. The models contain no
/// code for it.
/// </summary>
internal static class JsonExample
{
    // Each step adds or replaces one value. Models of real specs need some dozens of steps.
    private const int MaxSteps = 10_000;

    /// <summary>Builds an example.</summary>
    /// <param name="name">The name of the type or operation, for the exception.</param>
    /// <param name="read">Reads a value.</param>
    /// <exception cref="InvalidOperationException">The value requires itself without end.</exception>
    public static byte[] Build(string name, JsonReadFunction<object?> read)
    {
        var json = "{}"u8.ToArray();
        try
        {
            for (var step = 0; step < MaxSteps; step++)
            {
                var next = Improve(json, read);
                if (next is null)
                {
                    return json;
                }

                json = next;
            }
        }
        catch (JsonException exception) when (exception is not JsonMismatchException)
        {
            // The JSON exceeds the maximum depth of the reader.
            throw CreateRecursionException(name, exception);
        }

        throw CreateRecursionException(name, null);
    }

    /// <summary>Adds or replaces one value. Returns <see langword="null"/> if the JSON is complete.</summary>
    private static byte[]? Improve(byte[] json, JsonReadFunction<object?> read)
    {
        StrictMode.IsEnabled = ExampleMode.IsEnabled = true;
        try
        {
            return AddMissing(json, JsonBody.ReadOnce(json, read));
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

    private static byte[]? AddMissing(byte[] json, object? value)
    {
        if (value is not JsonModel model)
        {
            return null;
        }

        // A model writes all required properties, even those that were missing.
        var root = JsonNode.Parse(json);
        using var complete = DiagnosticJson.Parse(DiagnosticJson.Serialize(model));
        return AddMissing(root, complete.RootElement) ? Encoding.UTF8.GetBytes(root!.ToJsonString()) : null;
    }

    private static bool AddMissing(JsonNode? actual, JsonElement complete)
    {
        if (actual is not JsonObject properties || complete.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        var isMissing = false;
        foreach (var property in complete.EnumerateObject())
        {
            if (properties.TryAdd(property.Name, null))
            {
                isMissing = true;
            }
            else
            {
                isMissing |= AddMissing(properties[property.Name], property.Value);
            }
        }

        return isMissing;
    }

    private static InvalidOperationException CreateRecursionException(string name, Exception? cause) =>
        new($"Cannot create an example of '{name}': it requires itself, or a value that cannot be generated.", cause);
}
