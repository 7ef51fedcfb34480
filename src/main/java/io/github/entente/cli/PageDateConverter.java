package io.github.entente.cli;

import io.github.entente.model.PageDate;
import java.time.DateTimeException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the date of an option. */
final class PageDateConverter implements ITypeConverter<PageDate> {

  @Override
  public PageDate convert(String value) {
    try {
      return PageDate.parse(value);
    } catch (DateTimeException e) {
      throw new TypeConversionException("'" + value + "' is no date such as 2022-11-23");
    }
  }
}
