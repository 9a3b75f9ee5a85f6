using Microsoft.Kiota.Abstractions.Extensions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public class ProjectPage : IAdditionalDataHolder, IParsable
{
    public ProjectPage() => AdditionalData = new Dictionary<string, object>();

    public IDictionary<string, object> AdditionalData { get; set; }

    public long? Next { get; set; }

    public List<Project>? Projects { get; set; }

    public static ProjectPage CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "next", n => { Next = n.GetLongValue(); } },
        { "projects", n => { Projects = n.GetCollectionOfObjectValues<Project>(global::RunAi.Generated.Benchmarks.Kiota.Models.Project.CreateFromDiscriminatorValue)?.AsList(); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteLongValue("next", Next);
        writer.WriteCollectionOfObjectValues<Project>("projects", Projects);
        writer.WriteAdditionalData(AdditionalData);
    }
}
