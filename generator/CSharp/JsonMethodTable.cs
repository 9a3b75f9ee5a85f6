using System.Collections.Generic;
using RunAi.Generator.Api.Model;
using Kubernetes = RunAi.Generator.CSharp.Model.KubernetesJsonNames;
using Read = RunAi.Generator.CSharp.Model.RuntimeNames.JsonRead;
using Write = RunAi.Generator.CSharp.Model.RuntimeNames.JsonWrite;

namespace RunAi.Generator.CSharp;

/// <summary>Maps types to the runtime's methods that read and write their values.</summary>
internal static class JsonMethodTable
{
    private static readonly Dictionary<ApiScalar, JsonMethods> Scalars = new()
    {
        [ApiScalar.String] = new(
            Read.String, Read.NullableString, Read.String, Write.String, Write.String,
            new(Write.RequiredString, Write.RequiredString, Write.OptionalString)),
        [ApiScalar.Boolean] = new(
            Read.Boolean, Read.NullableBoolean, Read.OptionalBoolean, Write.Boolean, Write.NullableBoolean,
            new(Write.RequiredBoolean, Write.RequiredNullableBoolean, Write.OptionalBoolean)),
        [ApiScalar.Int32] = new(
            Read.Int32, Read.NullableInt32, Read.OptionalInt32, Write.Int32, Write.NullableInt32,
            new(Write.RequiredInt32, Write.RequiredNullableInt32, Write.OptionalInt32)),
        [ApiScalar.Int64] = new(
            Read.Int64, Read.NullableInt64, Read.OptionalInt64, Write.Int64, Write.NullableInt64,
            new(Write.RequiredInt64, Write.RequiredNullableInt64, Write.OptionalInt64)),
        [ApiScalar.Single] = new(
            Read.Single, Read.NullableSingle, Read.OptionalSingle, Write.Single, Write.NullableSingle,
            new(Write.RequiredSingle, Write.RequiredNullableSingle, Write.OptionalSingle)),
        [ApiScalar.Double] = new(
            Read.Double, Read.NullableDouble, Read.OptionalDouble, Write.Double, Write.NullableDouble,
            new(Write.RequiredDouble, Write.RequiredNullableDouble, Write.OptionalDouble)),
        [ApiScalar.Decimal] = new(
            Read.Decimal, Read.NullableDecimal, Read.OptionalDecimal, Write.Decimal, Write.NullableDecimal,
            new(Write.RequiredDecimal, Write.RequiredNullableDecimal, Write.OptionalDecimal)),
        [ApiScalar.DateTime] = new(
            Read.DateTimeOffset, Read.NullableDateTimeOffset, Read.OptionalDateTimeOffset, Write.DateTimeOffset,
            Write.NullableDateTimeOffset,
            new(Write.RequiredDateTimeOffset, Write.RequiredNullableDateTimeOffset, Write.OptionalDateTimeOffset)),
        [ApiScalar.Date] = new(
            Read.DateOnly, Read.NullableDateOnly, Read.OptionalDateOnly, Write.DateOnly, Write.NullableDateOnly,
            new(Write.RequiredDateOnly, Write.RequiredNullableDateOnly, Write.OptionalDateOnly)),
        [ApiScalar.Time] = new(
            Read.OffsetTime, Read.NullableOffsetTime, Read.OptionalOffsetTime, Write.OffsetTime, Write.NullableOffsetTime,
            new(Write.RequiredOffsetTime, Write.RequiredNullableOffsetTime, Write.OptionalOffsetTime)),
        [ApiScalar.Duration] = new(
            Read.CalendarDuration, Read.NullableCalendarDuration, Read.OptionalCalendarDuration,
            Write.CalendarDuration, Write.NullableCalendarDuration,
            new(Write.RequiredCalendarDuration, Write.RequiredNullableCalendarDuration, Write.OptionalCalendarDuration)),
        [ApiScalar.Guid] = new(
            Read.Guid, Read.NullableGuid, Read.OptionalGuid, Write.Guid, Write.NullableGuid,
            new(Write.RequiredGuid, Write.RequiredNullableGuid, Write.OptionalGuid)),
        [ApiScalar.Uri] = new(
            Read.Uri, Read.NullableUri, Read.Uri, Write.Uri, Write.Uri,
            new(Write.RequiredUri, Write.RequiredUri, Write.OptionalUri)),
        [ApiScalar.Bytes] = new(
            Read.Bytes, Read.NullableBytes, Read.Bytes, Write.Bytes, Write.Bytes,
            new(Write.RequiredBytes, Write.RequiredBytes, Write.OptionalBytes)),
        [ApiScalar.Quantity] = new(
            Kubernetes.ReadQuantity, Kubernetes.ReadNullableQuantity, Kubernetes.ReadOptionalQuantity, Kubernetes.WriteQuantity,
            Kubernetes.WriteNullableQuantity,
            new(Kubernetes.WriteRequiredQuantity, Kubernetes.WriteRequiredNullableQuantity, Kubernetes.WriteOptionalQuantity)),
        [ApiScalar.IntOrString] = new(
            Kubernetes.ReadIntOrString, Kubernetes.ReadNullableIntOrString, Kubernetes.ReadOptionalIntOrString, Kubernetes.WriteIntOrString,
            Kubernetes.WriteNullableIntOrString,
            new(Kubernetes.WriteRequiredIntOrString, Kubernetes.WriteRequiredNullableIntOrString, Kubernetes.WriteOptionalIntOrString)),
        [ApiScalar.Any] = new(
            Read.Any, Read.NullableAny, Read.NullableAny, Write.Any, Write.NullableAny,
            new(Write.RequiredAny, Write.RequiredNullableAny, Write.OptionalAny)),
    };

    public static JsonMethods Enum { get; } = new(
        Read.Enum, Read.NullableEnum, Read.OptionalEnum, Write.Enum, Write.NullableEnum,
        new(Write.RequiredEnum, Write.RequiredNullableEnum, Write.OptionalEnum));

    public static JsonMethods IntegerEnum { get; } = new(
        Read.IntegerEnum, Read.NullableIntegerEnum, Read.OptionalIntegerEnum, Write.IntegerEnum, Write.NullableIntegerEnum,
        new(Write.RequiredIntegerEnum, Write.RequiredNullableIntegerEnum, Write.OptionalIntegerEnum));

    public static PropertyWriters List { get; } = new(Write.RequiredList, Write.RequiredList, Write.OptionalList);

    public static PropertyWriters Map { get; } = new(Write.RequiredMap, Write.RequiredMap, Write.OptionalMap);

    public static PropertyWriters Model { get; } = new(Write.RequiredModel, Write.RequiredModel, Write.OptionalModel);

    public static JsonMethods Get(ApiScalar scalar) => Scalars[scalar];
}
