using Microsoft.Kiota.Abstractions.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public class ProjectParent : IAdditionalDataHolder, IParsable
{
    public ProjectParent() => AdditionalData = new Dictionary<string, object>();

    public IDictionary<string, object> AdditionalData { get; set; }

    public Guid? Id { get; set; }

    public string? Name { get; set; }

    public ProjectParent? Parent { get; set; }

    public static ProjectParent CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "id", n => { Id = n.GetGuidValue(); } },
        { "name", n => { Name = n.GetStringValue(); } },
        { "parent", n => { Parent = n.GetObjectValue<ProjectParent>(ProjectParent.CreateFromDiscriminatorValue); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteGuidValue("id", Id);
        writer.WriteStringValue("name", Name);
        writer.WriteObjectValue<ProjectParent>("parent", Parent);
        writer.WriteAdditionalData(AdditionalData);
    }
}
