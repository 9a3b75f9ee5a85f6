using Microsoft.Kiota.Abstractions.Extensions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public class NodeTypes : IAdditionalDataHolder, IParsable
{
    public NodeTypes() => AdditionalData = new Dictionary<string, object>();

    public IDictionary<string, object> AdditionalData { get; set; }

    public NodeTypesNames? Names { get; set; }

    public List<string>? Training { get; set; }

    public List<string>? Workspace { get; set; }

    public static NodeTypes CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "names", n => { Names = n.GetObjectValue<NodeTypesNames>(NodeTypesNames.CreateFromDiscriminatorValue); } },
        { "training", n => { Training = n.GetCollectionOfPrimitiveValues<string>()?.AsList(); } },
        { "workspace", n => { Workspace = n.GetCollectionOfPrimitiveValues<string>()?.AsList(); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteObjectValue<NodeTypesNames>("names", Names);
        writer.WriteCollectionOfPrimitiveValues<string>("training", Training);
        writer.WriteCollectionOfPrimitiveValues<string>("workspace", Workspace);
        writer.WriteAdditionalData(AdditionalData);
    }
}
