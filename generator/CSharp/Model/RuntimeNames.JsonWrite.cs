namespace RunAi.Generator.CSharp.Model;

internal static partial class RuntimeNames
{
    /// <summary>Writes values and properties as JSON.</summary>
    public static class JsonWrite
    {
        public const string IncludesReadOnly = "JsonWrite.IncludesReadOnly";
        public const string IncludesWriteOnly = "JsonWrite.IncludesWriteOnly";
        public const string List = "JsonWrite.List";
        public const string Map = "JsonWrite.Map";
        public const string Model = "JsonWrite.Model";
        public const string Properties = "JsonWrite.Properties";
        public const string Value = "JsonWrite.Value";

        public const string Boolean = "JsonWrite.Boolean";
        public const string Bytes = "JsonWrite.Bytes";
        public const string DateOnly = "JsonWrite.DateOnly";
        public const string DateTimeOffset = "JsonWrite.DateTimeOffset";
        public const string Decimal = "JsonWrite.Decimal";
        public const string Double = "JsonWrite.Double";
        public const string Guid = "JsonWrite.Guid";
        public const string Int32 = "JsonWrite.Int32";
        public const string Int64 = "JsonWrite.Int64";
        public const string Single = "JsonWrite.Single";
        public const string String = "JsonWrite.String";
        public const string OffsetTime = "JsonWrite.OffsetTime";
        public const string CalendarDuration = "JsonWrite.CalendarDuration";
        public const string Uri = "JsonWrite.Uri";
        public const string Any = "JsonWrite.Any";
        public const string Enum = "JsonWrite.Enum";
        public const string IntegerEnum = "JsonWrite.IntegerEnum";

        public const string NullableBoolean = "JsonWrite.NullableBoolean";
        public const string NullableDateOnly = "JsonWrite.NullableDateOnly";
        public const string NullableDateTimeOffset = "JsonWrite.NullableDateTimeOffset";
        public const string NullableDecimal = "JsonWrite.NullableDecimal";
        public const string NullableDouble = "JsonWrite.NullableDouble";
        public const string NullableGuid = "JsonWrite.NullableGuid";
        public const string NullableInt32 = "JsonWrite.NullableInt32";
        public const string NullableInt64 = "JsonWrite.NullableInt64";
        public const string NullableSingle = "JsonWrite.NullableSingle";
        public const string NullableOffsetTime = "JsonWrite.NullableOffsetTime";
        public const string NullableCalendarDuration = "JsonWrite.NullableCalendarDuration";
        public const string NullableAny = "JsonWrite.NullableAny";
        public const string NullableEnum = "JsonWrite.NullableEnum";
        public const string NullableIntegerEnum = "JsonWrite.NullableIntegerEnum";

        public const string RequiredBoolean = "JsonWrite.RequiredBoolean";
        public const string RequiredBytes = "JsonWrite.RequiredBytes";
        public const string RequiredDateOnly = "JsonWrite.RequiredDateOnly";
        public const string RequiredDateTimeOffset = "JsonWrite.RequiredDateTimeOffset";
        public const string RequiredDecimal = "JsonWrite.RequiredDecimal";
        public const string RequiredDouble = "JsonWrite.RequiredDouble";
        public const string RequiredGuid = "JsonWrite.RequiredGuid";
        public const string RequiredInt32 = "JsonWrite.RequiredInt32";
        public const string RequiredInt64 = "JsonWrite.RequiredInt64";
        public const string RequiredSingle = "JsonWrite.RequiredSingle";
        public const string RequiredString = "JsonWrite.RequiredString";
        public const string RequiredOffsetTime = "JsonWrite.RequiredOffsetTime";
        public const string RequiredCalendarDuration = "JsonWrite.RequiredCalendarDuration";
        public const string RequiredUri = "JsonWrite.RequiredUri";
        public const string RequiredAny = "JsonWrite.RequiredAny";
        public const string RequiredEnum = "JsonWrite.RequiredEnum";
        public const string RequiredIntegerEnum = "JsonWrite.RequiredIntegerEnum";
        public const string RequiredList = "JsonWrite.RequiredList";
        public const string RequiredMap = "JsonWrite.RequiredMap";
        public const string RequiredModel = "JsonWrite.RequiredModel";

        public const string RequiredNullableBoolean = "JsonWrite.RequiredNullableBoolean";
        public const string RequiredNullableDateOnly = "JsonWrite.RequiredNullableDateOnly";
        public const string RequiredNullableDateTimeOffset = "JsonWrite.RequiredNullableDateTimeOffset";
        public const string RequiredNullableDecimal = "JsonWrite.RequiredNullableDecimal";
        public const string RequiredNullableDouble = "JsonWrite.RequiredNullableDouble";
        public const string RequiredNullableGuid = "JsonWrite.RequiredNullableGuid";
        public const string RequiredNullableInt32 = "JsonWrite.RequiredNullableInt32";
        public const string RequiredNullableInt64 = "JsonWrite.RequiredNullableInt64";
        public const string RequiredNullableSingle = "JsonWrite.RequiredNullableSingle";
        public const string RequiredNullableOffsetTime = "JsonWrite.RequiredNullableOffsetTime";
        public const string RequiredNullableCalendarDuration = "JsonWrite.RequiredNullableCalendarDuration";
        public const string RequiredNullableAny = "JsonWrite.RequiredNullableAny";
        public const string RequiredNullableEnum = "JsonWrite.RequiredNullableEnum";
        public const string RequiredNullableIntegerEnum = "JsonWrite.RequiredNullableIntegerEnum";

        public const string OptionalBoolean = "JsonWrite.OptionalBoolean";
        public const string OptionalBytes = "JsonWrite.OptionalBytes";
        public const string OptionalDateOnly = "JsonWrite.OptionalDateOnly";
        public const string OptionalDateTimeOffset = "JsonWrite.OptionalDateTimeOffset";
        public const string OptionalDecimal = "JsonWrite.OptionalDecimal";
        public const string OptionalDouble = "JsonWrite.OptionalDouble";
        public const string OptionalGuid = "JsonWrite.OptionalGuid";
        public const string OptionalInt32 = "JsonWrite.OptionalInt32";
        public const string OptionalInt64 = "JsonWrite.OptionalInt64";
        public const string OptionalSingle = "JsonWrite.OptionalSingle";
        public const string OptionalString = "JsonWrite.OptionalString";
        public const string OptionalOffsetTime = "JsonWrite.OptionalOffsetTime";
        public const string OptionalCalendarDuration = "JsonWrite.OptionalCalendarDuration";
        public const string OptionalUri = "JsonWrite.OptionalUri";
        public const string OptionalAny = "JsonWrite.OptionalAny";
        public const string OptionalEnum = "JsonWrite.OptionalEnum";
        public const string OptionalIntegerEnum = "JsonWrite.OptionalIntegerEnum";
        public const string OptionalList = "JsonWrite.OptionalList";
        public const string OptionalMap = "JsonWrite.OptionalMap";
        public const string OptionalModel = "JsonWrite.OptionalModel";
    }
}
