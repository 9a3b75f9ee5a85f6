using System.Text;
using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Testing;

/// <summary>Makes models for tests.</summary>
public static class FakeModels
{
    /// <summary>
    /// Makes a model with all that it requires, in nested models too; what is optional is left out. The values are the same each time: a text is its
    /// member's name, a number is 1, a time is the beginning of 2025 in UTC, an enumeration has its first value, a union its first variant, a list is
    /// empty. Rules beyond the type, such as lengths and patterns, are not known to models.
    /// </summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="change">Sets what matters to the test.</param>
    /// <exception cref="InvalidOperationException">The model requires itself without end, so that there is none.</exception>
    public static T Create<T>(Action<T>? change = null)
        where T : IJsonModel<T>
    {
        var model = JsonExample.Create<T>();
        change?.Invoke(model);
        return model;
    }

    /// <summary>Makes models as <see cref="Create"/> does.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="count">How many.</param>
    /// <param name="change">Sets what matters to the test, by the model's place in the list, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    /// <exception cref="InvalidOperationException">The model requires itself without end, so that there is none.</exception>
    public static IReadOnlyList<T> List<T>(int count, Action<T, int>? change = null)
        where T : IJsonModel<T> => [.. Enumerable.Range(0, count).Select(index => Create<T>(model => change?.Invoke(model, index)))];

    /// <summary>Makes a model of JSON, which may leave out what the test doesn't need, even members that the model requires.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <exception cref="JsonException">The text is no JSON, or not the model's.</exception>
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
            throw new JsonException("There is no JSON.");
        var model = T.Read(ref reader);

        // Reading on finds what stands behind the value, which is an error to the reader.
        while (reader.Read())
        {
        }

        return model;
    }
}
