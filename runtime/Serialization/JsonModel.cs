using System.Text.Json;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Serialization;

/// <summary>
/// The base class of generated models and unions. They are mutable and compared by reference; <see cref="DeepEquals"/> compares their content.
/// </summary>
public abstract class JsonModel
{
    /// <summary>
    /// Compares the content of two models as <see cref="System.Text.Json.Nodes.JsonNode.DeepEquals"/> compares their JSON: the order of properties is
    /// ignored, and numbers are compared as they are written.
    /// </summary>
    /// <param name="left">The first model.</param>
    /// <param name="right">The second model.</param>
    /// <returns>
    /// <see langword="true"/> if both models are of the same type and have the same content, or both are <see langword="null"/>; otherwise,
    /// <see langword="false"/>.
    /// </returns>
    public static bool DeepEquals(JsonModel? left, JsonModel? right)
    {
        if (left is null || right is null || ReferenceEquals(left, right))
        {
            return ReferenceEquals(left, right);
        }

        return left.GetType() == right.GetType() && JsonComparison.AreEqual(DiagnosticJson.Serialize(left), DiagnosticJson.Serialize(right));
    }

    /// <summary>
    /// Returns the JSON paths of the properties of a response whose values could not be read, relative to the model that was read, for example an item of an
    /// enumerated list. Such a property has its default value, and is written as it was received unless it is assigned.
    /// </summary>
    /// <param name="model">The result of a call, the body of an error or an item of a list. Other models have no paths.</param>
    public static IReadOnlyList<string> GetUnreadProperties(JsonModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return UnreadProperties.GetRoot(model)?.Retained?.UnreadPaths ?? [];
    }

    /// <summary>Writes the model as JSON.</summary>
    /// <param name="writer">The writer.</param>
    public abstract void Write(Utf8JsonWriter writer);

    /// <summary>Returns the model as JSON, as it is sent, including secrets.</summary>
    /// <exception cref="InvalidOperationException">An extensible enum in the model was never set.</exception>
    public string ToJson() => JsonText.ToText(this, static (writer, model) => model.Write(writer));

    /// <summary>Returns the type and the identifying properties of the model, such as its ID and name. Secrets are redacted.</summary>
    public override string ToString() => ModelFormatter.Format(this);

    /// <summary>Returns a value indicating whether a property is secret, by default judging by its name.</summary>
    /// <param name="name">The JSON name of the property.</param>
    protected internal virtual bool IsSecret(string name) => SecretNames.IsMatch(name);
}
