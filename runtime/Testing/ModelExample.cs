using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Testing;

/// <summary>
/// Builds an example of a model: JSON with everything that the model and its nested models require, and nothing else. Starting from an empty object, it
/// is read strictly until that succeeds: a missing property is added as null, and a null is replaced by a value of the type that the reader expects.
/// The models contain no code for it.
/// </summary>
/// <typeparam name="T">The model.</typeparam>
internal static class ModelExample<T>
    where T : IJsonModel<T>
{
    // Each step adds or replaces one value. Models of real specs need some dozens of steps.
    private const int MaxSteps = 10_000;

    private static byte[]? Json;

    /// <summary>Creates a new model.</summary>
    /// <exception cref="InvalidOperationException">The model requires itself without end.</exception>
    public static T Create()
    {
        var reader = new Utf8JsonReader(Json ??= Build());
        reader.Read();
        return T.Read(ref reader);
    }

    private static byte[] Build()
    {
        var json = "{}"u8.ToArray();
        try
        {
            for (var step = 0; step < MaxSteps; step++)
            {
                var next = Improve(json);
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
            throw CreateRecursionException(exception);
        }

        throw CreateRecursionException(null);
    }

    /// <summary>Adds or replaces one value. Returns <see langword="null"/> if the JSON is complete.</summary>
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

    private static InvalidOperationException CreateRecursionException(Exception? cause) =>
        new($"Cannot create an example of '{typeof(T).Name}': it requires itself, or a value that cannot be generated.", cause);
}
