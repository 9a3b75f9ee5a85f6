using System.Text.Json;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Serialization;

/// <summary>The base of generated models. Two are equal when they are of one type and their JSON says the same, in whatever order.</summary>
public abstract class JsonModel
{
    /// <summary>Writes the model as JSON.</summary>
    /// <param name="writer">The writer.</param>
    public abstract void Write(Utf8JsonWriter writer);

    /// <summary>The model's JSON, as it is sent: with everything that is secret in it.</summary>
    /// <exception cref="InvalidOperationException">An open enumeration in it was never set.</exception>
    public string ToJson() => JsonText.ToText(this, static (writer, model) => model.Write(writer));

    /// <summary>The type and the members that tell the model from others, such as id and name; what is secret shows as stars.</summary>
    public override string ToString() => ModelFormatter.Format(this);

    /// <summary>Whether another object is a model of this type that says the same.</summary>
    /// <param name="obj">The other object.</param>
    public override bool Equals(object? obj) =>
        ReferenceEquals(this, obj) || (obj is JsonModel other && other.GetType() == GetType() && JsonComparison.AreEqual(DiagnosticJson.Serialize(this), DiagnosticJson.Serialize(other)));

    /// <summary>A hash of what the model says. It changes with the model, so a model that is a key must stay as it is.</summary>
    public override int GetHashCode() => HashCode.Combine(GetType(), JsonComparison.ComputeHashCode(DiagnosticJson.Serialize(this)));

    /// <summary>Whether a member is secret; by its name, unless the API description says so.</summary>
    /// <param name="name">The member's name on the wire.</param>
    protected internal virtual bool IsSecret(string name) => SecretNames.IsMatch(name);
}
