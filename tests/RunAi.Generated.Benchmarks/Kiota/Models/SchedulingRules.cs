using Microsoft.Kiota.Abstractions.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public class SchedulingRules : IAdditionalDataHolder, IParsable
{
    public SchedulingRules() => AdditionalData = new Dictionary<string, object>();

    public IDictionary<string, object> AdditionalData { get; set; }

    public long? TrainingJobTimeLimitSeconds { get; set; }

    public long? InteractiveJobTimeLimitSeconds { get; set; }

    public long? TrainingJobMaxIdleDurationSeconds { get; set; }

    public long? InteractiveJobMaxIdleDurationSeconds { get; set; }

    public long? InteractiveJobPreemptIdleDurationSeconds { get; set; }

    public static SchedulingRules CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "interactiveJobMaxIdleDurationSeconds", n => { InteractiveJobMaxIdleDurationSeconds = n.GetLongValue(); } },
        { "interactiveJobPreemptIdleDurationSeconds", n => { InteractiveJobPreemptIdleDurationSeconds = n.GetLongValue(); } },
        { "interactiveJobTimeLimitSeconds", n => { InteractiveJobTimeLimitSeconds = n.GetLongValue(); } },
        { "trainingJobMaxIdleDurationSeconds", n => { TrainingJobMaxIdleDurationSeconds = n.GetLongValue(); } },
        { "trainingJobTimeLimitSeconds", n => { TrainingJobTimeLimitSeconds = n.GetLongValue(); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteLongValue("interactiveJobMaxIdleDurationSeconds", InteractiveJobMaxIdleDurationSeconds);
        writer.WriteLongValue("interactiveJobPreemptIdleDurationSeconds", InteractiveJobPreemptIdleDurationSeconds);
        writer.WriteLongValue("interactiveJobTimeLimitSeconds", InteractiveJobTimeLimitSeconds);
        writer.WriteLongValue("trainingJobMaxIdleDurationSeconds", TrainingJobMaxIdleDurationSeconds);
        writer.WriteLongValue("trainingJobTimeLimitSeconds", TrainingJobTimeLimitSeconds);
        writer.WriteAdditionalData(AdditionalData);
    }
}
