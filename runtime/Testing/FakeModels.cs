using System.Text;
using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Testing;

/// <summary>Creates models for tests.</summary>
public static class FakeModels
{
    /// <summary>
    /// Creates a model with values for its required properties, including those of nested models. Optional properties are not set. The values are the
    /// same each time: a string is the name of its property, a number is 1, a time is the beginning of 2025 in UTC, an enumeration has its first value, a
    /// union its first variant, and a list is empty. Constraints other than types, such as lengths and patterns, are not considered.
    /// </summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="change">Sets the properties that matter to the test; none when omitted.</param>
    /// <returns>The model.</returns>
    /// <exception cref="InvalidOperationException">The model requires itself recursively, so no instance is valid.</exception>
    public static T Create<T>(Action<T>? change = null)
        where T : IJsonModel<T>
    {
        var model = ModelExample<T>.Create();
        change?.Invoke(model);
        return model;
    }

    /// <summary>Creates several models as <see cref="Create"/> does.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="count">The number of models.</param>
    /// <param name="change">Sets the properties that matter to the test, given the model and its zero-based index; none when omitted.</param>
    /// <returns>The models.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    /// <exception cref="InvalidOperationException">The model requires itself recursively, so no instance is valid.</exception>
    public static IReadOnlyList<T> List<T>(int count, Action<T, int>? change = null)
        where T : IJsonModel<T> => [.. Enumerable.Range(0, count).Select(index => Create<T>(model => change?.Invoke(model, index)))];

    /// <summary>Creates a model from JSON, which may omit properties, even required ones.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">The text is not valid JSON, or does not match the model.</exception>
    public static T FromJson<T>(string json)
        where T : IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read<T>(Encoding.UTF8.GetBytes(json));
    }

    internal static T Read<T>(byte[] json)
        where T : IJsonModel<T>
    {
        var reader = new Utf8JsonReader(json);
        if (!reader.Read())
        {
            throw new JsonException("The JSON text is empty.");
        }

        var model = T.Read(ref reader);

        // The reader throws if the value is followed by more text.
        while (reader.Read())
        {
        }

        return model;
    }
}
