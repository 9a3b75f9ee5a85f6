using System.Text.Json;

namespace RunAi.Generated.Benchmarks.Kubernetes;

/// <summary>Reads the status of objects by hand.</summary>
internal static class HandStatusReader
{
    public static PlainTrainingStatus ReadStatus(ref Utf8JsonReader reader)
    {
        var value = new PlainTrainingStatus();
        while (HandTrainingReader.Next(ref reader))
        {
            if (reader.ValueTextEquals("conditions"u8))
            {
                reader.Read();
                value.Conditions = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    value.Conditions.Add(ReadCondition(ref reader));
                }
            }
            else if (reader.ValueTextEquals("phase"u8))
            {
                value.Phase = HandTrainingReader.ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("runningPods"u8))
            {
                reader.Read();
                value.RunningPods = reader.GetInt32();
            }
            else
            {
                HandTrainingReader.Skip(ref reader);
            }
        }

        return value;
    }

    private static PlainCondition ReadCondition(ref Utf8JsonReader reader)
    {
        var value = new PlainCondition();
        while (HandTrainingReader.Next(ref reader))
        {
            if (reader.ValueTextEquals("lastTransitionTime"u8))
            {
                value.LastTransitionTime = HandTrainingReader.ReadTime(ref reader);
            }
            else if (reader.ValueTextEquals("message"u8))
            {
                value.Message = HandTrainingReader.ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("reason"u8))
            {
                value.Reason = HandTrainingReader.ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("status"u8))
            {
                value.Status = HandTrainingReader.ReadText(ref reader)!;
            }
            else if (reader.ValueTextEquals("type"u8))
            {
                value.Type = HandTrainingReader.ReadText(ref reader)!;
            }
            else
            {
                HandTrainingReader.Skip(ref reader);
            }
        }

        return value;
    }
}
