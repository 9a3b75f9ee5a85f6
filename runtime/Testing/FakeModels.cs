using System.Text;
using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Testing;

/// <summary>Makes models for tests.</summary>
public static class FakeModels
{
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
