using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated;

/// <summary>Copies generated models and unions.</summary>
public static class JsonModelExtensions
{
    // The depth that Utf8JsonWriter accepts. Models that are built in code may be deeper than the JSON that is accepted from a server.
    private static readonly JsonReaderOptions DeepOptions = new() { MaxDepth = 1000 };

    /// <summary>
    /// Returns a deep copy of a model or union. The copy has the same JSON: properties that are not set, explicit nulls, undeclared properties and values
    /// without the declared format are preserved.
    /// </summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <param name="model">The model.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="InvalidOperationException">An extensible enum in the model was never set.</exception>
    public static T DeepClone<T>(this T model)
        where T : JsonModel, IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(model);
        var reader = new Utf8JsonReader(JsonText.ToUtf8<JsonModel>(model, JsonWrite.Model), DeepOptions);
        reader.Read();
        var clone = UnreadProperties.ReadTwice<T>(ref reader, keepsMismatches: true);
        if (JsonModel.GetUnreadProperties(model) is { Count: > 0 } paths)
        {
            UnreadProperties.GetRoot(clone)!.SetUnreadPaths(paths);
        }

        return clone;
    }
}
