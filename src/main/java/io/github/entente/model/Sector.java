package io.github.entente.model;

/** The sector of an actor: the PLOVER (2021) and CAMEO actor codes. */
public enum Sector {
  /** Executive and ruling parties. */
  GOV,
  /** State military. */
  MIL,
  /** Parliament. */
  LEG,
  /** Courts. */
  JUD,
  /** Intelligence services. */
  SPY,
  /** Police. */
  COP,
  /** Pro-government paramilitaries. */
  PRM,
  /** Political party. */
  PTY,
  /** Opposition. */
  OPP,
  /** Armed rebels. */
  REB,
  /** Unidentified armed force. */
  UAF,
  /** Partly recognised entity. */
  PRE,
  /** Former officials. */
  ELI,
  /** Civilians. */
  CVL,
  /** Business. */
  BUS,
  /** Labour. */
  LAB,
  /** Agriculture. */
  AGR,
  /** Education. */
  EDU,
  /** Health. */
  MED,
  /** Religion. */
  REL,
  /** Civil society. */
  SOC,
  /** Refugees. */
  REF,
  /** Criminals. */
  CRM,
  /** Media. */
  JRN,
  /** Non-governmental organisation. */
  NGO,
  /** Intergovernmental organisation. */
  IGO,
  /** Unknown. */
  UNK
}
