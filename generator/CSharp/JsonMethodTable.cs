using System.Collections.Generic;
using RunAi.Generator.Api.Model;
using Read = RunAi.Generator.CSharp.Model.RuntimeNames.JsonRead;
using Write = RunAi.Generator.CSharp.Model.RuntimeNames.JsonWrite;

namespace RunAi.Generator.CSharp;

/// <summary>Maps types to the runtime's methods that read and write their values.</summary>
internal static class JsonMethodTable
{
    private static readonly Dictionary<ApiScalar, JsonMethods> Scalars = new()
    {
        [ApiScalar.String] = new(
            Read.String, Read.NullableString, Read.String, Read.PresentString, Write.String, Write.String,
            new(Write.RequiredString, Write.RequiredString, Write.OptionalString, Write.IfSetString)),
        [ApiScalar.Boolean] = new(
            Read.Boolean, Read.NullableBoolean, Read.OptionalBoolean, Read.PresentBoolean, Write.Boolean, Write.NullableBoolean,
            new(Write.RequiredBoolean, Write.RequiredNullableBoolean, Write.OptionalBoolean, Write.IfSetBoolean)),
        [ApiScalar.Int32] = new(
            Read.Int32, Read.NullableInt32, Read.OptionalInt32, Read.PresentInt32, Write.Int32, Write.NullableInt32,
            new(Write.RequiredInt32, Write.RequiredNullableInt32, Write.OptionalInt32, Write.IfSetInt32)),
        [ApiScalar.Int64] = new(
            Read.Int64, Read.NullableInt64, Read.OptionalInt64, Read.PresentInt64, Write.Int64, Write.NullableInt64,
            new(Write.RequiredInt64, Write.RequiredNullableInt64, Write.OptionalInt64, Write.IfSetInt64)),
        [ApiScalar.Single] = new(
            Read.Single, Read.NullableSingle, Read.OptionalSingle, Read.PresentSingle, Write.Single, Write.NullableSingle,
            new(Write.RequiredSingle, Write.RequiredNullableSingle, Write.OptionalSingle, Write.IfSetSingle)),
        [ApiScalar.Double] = new(
            Read.Double, Read.NullableDouble, Read.OptionalDouble, Read.PresentDouble, Write.Double, Write.NullableDouble,
            new(Write.RequiredDouble, Write.RequiredNullableDouble, Write.OptionalDouble, Write.IfSetDouble)),
        [ApiScalar.Decimal] = new(
            Read.Decimal, Read.NullableDecimal, Read.OptionalDecimal, Read.PresentDecimal, Write.Decimal, Write.NullableDecimal,
            new(Write.RequiredDecimal, Write.RequiredNullableDecimal, Write.OptionalDecimal, Write.IfSetDecimal)),
        [ApiScalar.DateTime] = new(
            Read.DateTimeOffset, Read.NullableDateTimeOffset, Read.OptionalDateTimeOffset, Read.PresentDateTimeOffset, Write.DateTimeOffset,
            Write.NullableDateTimeOffset,
            new(Write.RequiredDateTimeOffset, Write.RequiredNullableDateTimeOffset, Write.OptionalDateTimeOffset, Write.IfSetDateTimeOffset)),
        [ApiScalar.Date] = new(
            Read.DateOnly, Read.NullableDateOnly, Read.OptionalDateOnly, Read.PresentDateOnly, Write.DateOnly, Write.NullableDateOnly,
            new(Write.RequiredDateOnly, Write.RequiredNullableDateOnly, Write.OptionalDateOnly, Write.IfSetDateOnly)),
        [ApiScalar.Time] = new(
            Read.OffsetTime, Read.NullableOffsetTime, Read.OptionalOffsetTime, Read.PresentOffsetTime, Write.OffsetTime, Write.NullableOffsetTime,
            new(Write.RequiredOffsetTime, Write.RequiredNullableOffsetTime, Write.OptionalOffsetTime, Write.IfSetOffsetTime)),
        [ApiScalar.Duration] = new(
            Read.CalendarDuration, Read.NullableCalendarDuration, Read.OptionalCalendarDuration, Read.PresentCalendarDuration,
            Write.CalendarDuration, Write.NullableCalendarDuration,
            new(Write.RequiredCalendarDuration, Write.RequiredNullableCalendarDuration, Write.OptionalCalendarDuration, Write.IfSetCalendarDuration)),
        [ApiScalar.Guid] = new(
            Read.Guid, Read.NullableGuid, Read.OptionalGuid, Read.PresentGuid, Write.Guid, Write.NullableGuid,
            new(Write.RequiredGuid, Write.RequiredNullableGuid, Write.OptionalGuid, Write.IfSetGuid)),
        [ApiScalar.Uri] = new(
            Read.Uri, Read.NullableUri, Read.Uri, Read.PresentUri, Write.Uri, Write.Uri,
            new(Write.RequiredUri, Write.RequiredUri, Write.OptionalUri, Write.IfSetUri)),
        [ApiScalar.Bytes] = new(
            Read.Bytes, Read.NullableBytes, Read.Bytes, Read.PresentBytes, Write.Bytes, Write.Bytes,
            new(Write.RequiredBytes, Write.RequiredBytes, Write.OptionalBytes, Write.IfSetBytes)),
        [ApiScalar.Any] = new(
            Read.Any, Read.NullableAny, Read.NullableAny, Read.PresentAny, Write.Any, Write.NullableAny,
            new(Write.RequiredAny, Write.RequiredNullableAny, Write.OptionalAny, Write.IfSetAny)),
    };

    public static JsonMethods Enum { get; } = new(
        Read.Enum, Read.NullableEnum, Read.OptionalEnum, Read.PresentEnum, Write.Enum, Write.NullableEnum,
        new(Write.RequiredEnum, Write.RequiredNullableEnum, Write.OptionalEnum, Write.IfSetEnum));

    public static JsonMethods IntegerEnum { get; } = new(
        Read.IntegerEnum, Read.NullableIntegerEnum, Read.OptionalIntegerEnum, Read.PresentIntegerEnum, Write.IntegerEnum, Write.NullableIntegerEnum,
        new(Write.RequiredIntegerEnum, Write.RequiredNullableIntegerEnum, Write.OptionalIntegerEnum, Write.IfSetIntegerEnum));

    public static PropertyWriters List { get; } = new(Write.RequiredList, Write.RequiredList, Write.OptionalList, Write.IfSetList);

    public static PropertyWriters Map { get; } = new(Write.RequiredMap, Write.RequiredMap, Write.OptionalMap, Write.IfSetMap);

    public static PropertyWriters Model { get; } = new(Write.RequiredModel, Write.RequiredModel, Write.OptionalModel, Write.IfSetModel);

    public static JsonMethods Get(ApiScalar scalar) => Scalars[scalar];
}
