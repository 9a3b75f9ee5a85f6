using System.Text.Json;
using RunAi.Generated.Benchmarks.Plain;

namespace RunAi.Generated.Benchmarks.Hand;

internal static partial class HandReader
{
    private static ProblemDetails ProblemDetails(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null!;
        }

        var value = new ProblemDetails();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("code"u8):
                    value.Code = reader.GetInt32();
                    break;
                case 7 when name.SequenceEqual("details"u8):
                    value.Details = reader.GetString();
                    break;
                case 7 when name.SequenceEqual("message"u8):
                    value.Message = reader.GetString();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static SubmittedJob SubmittedJob(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null!;
        }

        var value = new SubmittedJob();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8):
                    value.Name = reader.GetString();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }
}
